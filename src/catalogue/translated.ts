import { COLLECTIONS, type Collection } from '../model/collections.ts';
import type { TranslatableField } from '../model/translation.ts';
import { translatedFields } from './digest.ts';
import type { TranslationDraft, TranslationDrafts } from './draft.ts';
import type { Original, Originals } from './originals.ts';

/** A translation together with the record that it translates. */
export interface TranslatedRecord {
  readonly translation: TranslationDraft;
  /** The fields that are translated. */
  readonly fields: readonly TranslatableField[];
  readonly original: Original;
}

/** Several checks look at the same pairs. */
const paired = new WeakMap<TranslationDrafts['translations'], readonly TranslatedRecord[]>();

/** The translations of records that could be understood. */
export function translatedRecords({
  translations,
  originals,
}: Pick<TranslationDrafts, 'translations'> & { readonly originals: Originals }): readonly TranslatedRecord[] {
  const pairs = paired.get(translations) ?? [...pair(translations, originals)];
  paired.set(translations, pairs);
  return pairs;
}

function* pair(translations: readonly TranslationDraft[], originals: Originals): Iterable<TranslatedRecord> {
  const byId = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, new Map(originals[collection].map((one) => [one.id, one]))]),
  ) as Record<Collection, Map<string, Original>>;
  for (const translation of translations) {
    const original = byId[translation.collection].get(translation.id);
    if (original) yield { translation, fields: translatedFields(translation.entry), original };
  }
}
