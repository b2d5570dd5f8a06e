import type { Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import { readCodes, writeCodes } from './codes.ts';

/**
 * What the build writes for the search and the browser reads. Files are arrays rather than objects, because
 * readers fetch them.
 */

/** The facets of the search, in the order in which the page shows them. */
export const FACETS = ['kind', 'field', 'family', 'technology', 'eqf', 'sector', 'status'] as const;

/** The name of a facet, also in addresses. */
export type Facet = (typeof FACETS)[number];

/** The codes that a record has in each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * `/pagefind/facets.<language>.json`: Pagefind's name of each record, `collection/id`, and its codes.
 *
 * Filtering is not left to Pagefind, because it writes its filters in an order that changes from build to
 * build, and knows nothing of the records that only their names bring up.
 */
export type FacetFile = readonly (readonly [fragment: string, key: string, codes: string])[];

/** The kind is not stored: it begins the key. */
const STORED = FACETS.filter((facet) => facet !== 'kind');

/** Writes the codes of a record into one text. */
export function codesText(values: FacetValues): string {
  return writeCodes(STORED, values);
}

/** Reads the codes of a record. */
export function codesOf(key: string, codes: string): FacetValues {
  return {
    kind: [key.slice(0, key.indexOf('/'))],
    ...Object.fromEntries(readCodes(STORED, codes)),
  } as unknown as FacetValues;
}

/** The names of a record, apart from its text: each field is searched with a weight of its own. */
export interface SearchMeta {
  readonly title: string;
  readonly names?: string;
  readonly skills?: string;
  readonly tools?: string;
  readonly labels?: string;
}

/**
 * How much a hit in a name weighs: titles win over other names, both win over the skills and tools of a job,
 * and these over what it merely belongs to.
 */
export const META_WEIGHTS: Readonly<Record<keyof SearchMeta, number>> = {
  title: 10,
  names: 7,
  skills: 2,
  tools: 1,
  labels: 0.5,
};

/** What stands between the names of a list that the index holds as one text. */
export const LIST_MARK = ' · ';

/**
 * A record in the title index: number of its kind, id, title, other names in the language of the page,
 * English names where that is another language, and the language of the title where it is not the page's.
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
