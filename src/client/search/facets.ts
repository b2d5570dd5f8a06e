import type { Collection } from '../../model/collections.ts';
import type { Row } from '../facets/selection.ts';

/** The facets of the search, in the order in which the page shows them. */
export const FACETS = ['kind', 'field', 'family', 'technology', 'eqf', 'sector', 'status'] as const;

/** The name of a facet, also in addresses. */
export type Facet = (typeof FACETS)[number];

/** The codes that a record has in each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * `/pagefind/facets.<language>.json`: Pagefind's name of each record, `collection/id`, and its codes: facets
 * parted by `;` in the order of `FACETS` without the kind, codes by blanks.
 *
 * Filtering is not left to Pagefind, because it writes its filters in an order that changes from build to
 * build, and knows nothing of the records that only their names bring up.
 */
export type FacetFile = readonly (readonly [fragment: string, key: string, codes: string])[];

/** A record as filters see it. */
export interface FacetedRecord extends Row {
  readonly key: string;
  readonly kind: Collection;
  /** Pagefind's name of the record. */
  readonly fragment: string;
}

const STORED = FACETS.filter((facet) => facet !== 'kind');

/** Writes the codes of a record into one text. */
export function codesText(values: FacetValues): string {
  return STORED.map((facet) => values[facet].join(' ')).join(';');
}

/** Reads the facets of all records. */
export function readFacets(file: FacetFile): FacetedRecord[] {
  return file.map(([fragment, key, codes]) => {
    const kind = key.slice(0, key.indexOf('/')) as Collection;
    const parts = codes.split(';');
    const stored = STORED.map((facet, index) => [facet, (parts[index] ?? '').split(' ').filter(Boolean)] as const);
    return { fragment, key, kind, values: new Map<string, readonly string[]>([['kind', [kind]], ...stored]), text: '' };
  });
}
