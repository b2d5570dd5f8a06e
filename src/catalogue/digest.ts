import { hash } from 'node:crypto';
import { KINDS, type Kind } from '../model/kinds.ts';
import type { Collection } from '../model/collections.ts';
import { TRANSLATABLE, type TranslatableField, type TranslationEntry } from '../model/translation.ts';
import { textAt } from './translatable-text.ts';

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
const known = new WeakMap<object, Map<string, string>>();

/**
 * Digest of the original texts that a translation was made from: the first 12 hexadecimal digits of the
 * SHA-256 of their JSON.
 */
export function translationDigest(
  record: object,
  collection: Collection,
  fields: readonly TranslatableField[],
): string {
  const name = fields.join();
  const found = known.get(record)?.get(name);
  if (found !== undefined) return found;
  const { translatable } = KINDS[collection] as Kind;
  const originals = fields.map((field) => [field, textAt(record, translatable, field) ?? null]);
  const digest = hash('sha256', JSON.stringify(originals)).slice(0, 12);
  known.set(record, (known.get(record) ?? new Map<string, string>()).set(name, digest));
  return digest;
}
