import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { recordLanguage } from '../../catalogue/localise.ts';
import { textsOf } from '../../catalogue/translatable-text.ts';
import type { CuratedCollection } from '../../model/kinds.ts';
import type { Language } from '../../model/text.ts';
import type { TranslatableField } from '../../model/translation.ts';

/** How far the texts of records are in a language. */
export const TRANSLATION_STATES = ['reviewed', 'unreviewed', 'partial', 'stale', 'missing'] as const;

/** The state of the texts of one record in a language. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/**
 * Counts the records of a collection by the state of their texts in a language. `partial`: some of the texts of the
 * record have no translation; `stale`: the original has changed since. Records written in the language count as reviewed.
 */
export function translationCounts(
  { entries }: Catalogue,
  collection: CuratedCollection,
  language: Language,
): Record<TranslationState, number> {
  const counts = { reviewed: 0, unreviewed: 0, partial: 0, stale: 0, missing: 0 };
  for (const entry of entries[collection].values()) counts[translationState(entry as Entry, language)] += 1;
  return counts;
}

/** The state of the texts of a record in a language. */
export function translationState(entry: Entry, language: Language): TranslationState {
  if (recordLanguage(entry) === language) return 'reviewed';
  const translation = entry.translations[language];
  if (!translation) return 'missing';
  if (translation.stale) return 'stale';
  const wanted = neededTexts(entry);
  return wanted.every((field) => translation[field] !== undefined) ? translation.state : 'partial';
}

/** The texts that a reader of another language needs; other names are a help for searching and may be missing. */
function neededTexts({ collection, data }: Entry): TranslatableField[] {
  const texts = textsOf(data, collection);
  return (Object.keys(texts) as TranslatableField[]).filter((field) => {
    const text = texts[field];
    return field !== 'otherTitles' && !(Array.isArray(text) && text.length === 0);
  });
}
