import type { Collection } from '../../model/collections.ts';
import { codesOf, type FacetFile } from '../../search/index-format.ts';
import type { Row } from '../facets/selection.ts';

/** A record as filters see it. */
export interface FacetedRecord extends Row {
  /** `collection/id`. */
  readonly key: string;
  readonly kind: Collection;
  /** Pagefind's name of the record. */
  readonly fragment: string;
}

/** Reads the facets of all records. */
export function readFacets(file: FacetFile): FacetedRecord[] {
  return file.map(([fragment, key, codes]) => {
    const values = codesOf(key, codes);
    return { fragment, key, kind: values.kind[0] as Collection, values: new Map(Object.entries(values)), text: '' };
  });
}
