import type { Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';

/** The name of a list: that of a collection, or of the repository, which joins several. */
export type ListName = Collection | 'repository';

/**
 * A row of a list: id, title, number of its heading, codes by facet (see `codes.ts`), the words at its end, the line below
 * its title, other names for the word filter, and the language of the title where it is not the page's.
 */
export type ListFileRow = readonly [
  id: string,
  title: string,
  group: number,
  codes: string,
  side: string,
  meta: string,
  names: string,
  titleLanguage?: Language,
];

/** `/lists/<list>.<language>.json`: all rows of a list, which the page itself may show in parts. */
export interface ListFile {
  readonly groups: readonly string[];
  readonly rows: readonly ListFileRow[];
}

/** The address of the file of a list, below the base path. */
export function listFileName(list: ListName, language: Language): string {
  return `lists/${list}.${language}.json`;
}
