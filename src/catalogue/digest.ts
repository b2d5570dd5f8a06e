import { hash } from 'node:crypto';
import type { Collection } from '../model/collections.ts';
import { TRANSLATABLE, type TranslatableField, type TranslationEntry } from '../model/translation.ts';
import { textsOf, type Texts } from './translatable-text.ts';

const FIELDS = Object.keys(TRANSLATABLE) as TranslatableField[];

/** The fields that a translation holds, in the order of the model. */
export function translatedFields(translation: TranslationEntry): TranslatableField[] {
  return FIELDS.filter((field) => translation[field] !== undefined);
}

/**
 * The fields whose original decides whether a translation is stale: those that we translated. Names taken
 * over from an official source do not depend on our wording; they count only where there is nothing else.
 */
export function digestedFields(translation: TranslationEntry): TranslatableField[] {
  const fields = translatedFields(translation);
  const official = new Set<string>(translation.official);
  const ours = fields.filter((field) => !official.has(field));
  return ours.length > 0 ? ours : fields;
}

/** The digests made so far: the translations of a record into four languages mostly share one. */
const known = new WeakMap<Texts, Map<string, string>>();

/**
 * Digest of the original texts that a translation was made from: the first 12 hexadecimal digits of the
 * SHA-256 of their JSON.
 */
export function digestOf(texts: Texts, fields: readonly TranslatableField[]): string {
  const name = fields.join();
  let digests = known.get(texts);
  if (!digests) known.set(texts, (digests = new Map()));
  let digest = digests.get(name);
  if (digest === undefined) {
    const originals = fields.map((field) => [field, texts[field] ?? null]);
    digest = hash('sha256', JSON.stringify(originals)).slice(0, 12);
    digests.set(name, digest);
  }
  return digest;
}

/** The same digest for a record as a whole. */
export function translationDigest(
  record: object,
  collection: Collection,
  fields: readonly TranslatableField[],
): string {
  return digestOf(textsOf(record, collection), fields);
}
