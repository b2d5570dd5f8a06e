import type { Entry } from '../catalogue/catalogue.ts';
import { localise, titleOf, type Localised } from '../catalogue/localise.ts';
import type { Language } from '../model/text.ts';
import { searchKey } from './words.ts';

/** All names by which a reader may search for a record. */
export interface Names {
  readonly title: Localised<string>;
  /** Other names in the reader's language. */
  readonly names: readonly string[];
  /** English names, where the reader's language is another: trades are full of English terms. */
  readonly english: readonly string[];
}

/** The names of a record for a reader, each once. */
export function namesOf(entry: Entry, language: Language): Names {
  const title = titleOf(entry, language);
  const seen = new Set([searchKey(title.value)]);
  const fresh = (names: readonly string[]) =>
    names.filter((name) => {
      const key = searchKey(name);
      return !seen.has(key) && seen.add(key);
    });

  const others = otherTitles(entry, language);
  const names = fresh(others?.language === language ? others.value : []);
  if (language === 'en') return { title, names, english: [] };
  return { title, names, english: fresh([titleOf(entry, 'en').value, ...(otherTitles(entry, 'en')?.value ?? [])]) };
}

function otherTitles(entry: Entry, language: Language): Localised<readonly string[]> | undefined {
  // Names of organisations are not translated: they are the same in every language.
  if (entry.collection === 'organisations') {
    return { value: (entry as Entry<'organisations'>).data.otherTitles ?? [], language, origin: 'original' };
  }
  return localise<string[]>(entry, 'otherTitles', language);
}
