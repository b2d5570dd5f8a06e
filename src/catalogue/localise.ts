import type { Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import type { TranslatableField } from '../model/translation.ts';
import type { Entry } from './catalogue.ts';
import { textAt } from './translatable-text.ts';

/** Where a shown text comes from, so that a page can say so. */
export type TextOrigin = 'original' | 'official' | 'reviewed' | 'unreviewed' | 'stale';

/** A text in the best language there is for a reader. */
export interface Localised<T> {
  readonly value: T;
  /** The language that it is really in; differs from the page's where there is no translation. */
  readonly language: Language;
  readonly origin: TextOrigin;
}

/**
 * Finds a text of a record for a reader: in the asked language, else in English, else in the record's own.
 *
 * @returns undefined where the record has no such text in any language
 */
export function localise<T = string>(
  entry: Entry,
  field: TranslatableField,
  language: Language,
): Localised<T> | undefined {
  for (const wanted of [language, 'en', recordLanguage(entry)] as const) {
    const found = inLanguage<T>(entry, field, wanted);
    if (found) return found;
  }
  return undefined;
}

function inLanguage<T>(entry: Entry, field: TranslatableField, language: Language): Localised<T> | undefined {
  if (language === recordLanguage(entry)) {
    const value = textAt(entry.data, entry.collection, field);
    return value === undefined ? undefined : { value: value as T, language, origin: 'original' };
  }
  const translation = entry.translations[language];
  const value = translation?.[field];
  if (!translation || value === undefined) return undefined;
  return { value: value as T, language, origin: originOf(translation, field) };
}

function originOf(translation: NonNullable<Entry['translations'][Language]>, field: TranslatableField): TextOrigin {
  if (translation.official?.some((official) => official === field)) return 'official';
  return translation.stale ? 'stale' : translation.state;
}

/** The language in which a record is written; sources have none and count as English. */
export function recordLanguage(entry: Entry<Collection>): Language {
  return 'language' in entry.data ? entry.data.language : 'en';
}

/** The name of a record for a reader; every record has one. */
export function titleOf(entry: Entry, language: Language): Localised<string> {
  return (
    localise(entry, 'title', language) ?? {
      value: entry.data.title,
      language: recordLanguage(entry),
      origin: 'original',
    }
  );
}
