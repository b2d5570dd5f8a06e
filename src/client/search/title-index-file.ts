import type { Collection } from '../../model/collections.ts';
import type { Language } from '../../model/text.ts';

/**
 * A record in the title index: number of its kind, id, title, other names in the language of the page,
 * English names where that is another language, and the language of the title where it is not the page's.
 * Arrays instead of objects, because the file is fetched when somebody begins to type.
 */
export type TitleEntry = readonly [
  kind: number,
  id: string,
  title: string,
  names: readonly string[],
  english: readonly string[],
  titleLanguage?: Language,
];

/** `/search-index/<language>.json`: the names of all records in one language. */
export interface TitleIndexFile {
  /** The kinds, each with the address below `/<language>/` under which its records stand. */
  readonly kinds: readonly (readonly [collection: Collection, segment: string])[];
  readonly entries: readonly TitleEntry[];
}
