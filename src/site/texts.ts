import type { Entry } from '../catalogue/catalogue.ts';
import { titleOf, type Localised } from '../catalogue/localise.ts';
import type { Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import { compareNames } from '../i18n/format.ts';
import { recordAddress } from './addresses.ts';
import { catalogue } from './catalogue.ts';

/** A record as a link shows it. */
export interface RecordLink {
  readonly collection: Collection;
  readonly id: string;
  readonly title: Localised<string>;
  readonly address: string;
}

/**
 * The name of a code in a controlled vocabulary. The checks have made sure that it exists.
 *
 * @throws Error for a code that is not in the vocabulary
 */
export function labelOf(vocabulary: VocabularyId, code: string, language: Language): string {
  const concept = catalogue.vocabularies[vocabulary].concepts.get(code);
  if (!concept) throw new Error(`The vocabulary ${vocabulary} has no code “${code}”.`);
  return concept.labels[language];
}

/** The names of all codes of a controlled vocabulary, in its order. */
export function labelsOf(vocabulary: VocabularyId, language: Language): string[] {
  return [...catalogue.vocabularies[vocabulary].concepts.values()].map((concept) => concept.labels[language]);
}

/**
 * A record of the catalogue. The checks have made sure that every reference leads to one.
 *
 * @throws Error for an id that is not in the collection
 */
export function entryOf<C extends Collection>(collection: C, id: string): Entry<C> {
  const entry = catalogue.entries[collection].get(id);
  if (!entry) throw new Error(`There is no ${collection} record “${id}”.`);
  return entry as Entry<C>;
}

/** A record as a link shows it to a reader. */
export function linkTo(collection: Collection, id: string, language: Language): RecordLink {
  return {
    collection,
    id,
    title: titleOf(entryOf(collection, id) as Entry, language),
    address: recordAddress(language, collection, id),
  };
}

/** Links to several records of one collection, in the alphabetical order of the reader's language. */
export function linksTo(collection: Collection, ids: readonly string[], language: Language): RecordLink[] {
  const compare = compareNames(language);
  return ids.map((id) => linkTo(collection, id, language)).sort((a, b) => compare(a.title.value, b.title.value));
}

/** A text that is at most so many characters long: a longer one ends behind a word, with an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3).replace(/\s+\S*$/, '')} …` : text;
}

/** A title as the beginning of a line: with a capital first letter, as headings and lists show it. */
export function capitalised(text: string): string {
  // The same on every machine: the locale of whoever builds must not show.
  return text.charAt(0).toUpperCase() + text.slice(1);
}
