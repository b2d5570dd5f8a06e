import type { Collection } from '../../model/collections.ts';
import { fits, type Selection } from '../facets/selection.ts';
import type { Found } from './ranking.ts';

/** Results of one kind, best first. */
export interface Group {
  readonly kind: Collection;
  readonly found: readonly Found[];
}

/** The results that fit a choice of filters, by kind; the kind with the best result comes first. */
export function groupsOf(found: readonly Found[], { values }: Selection): Group[] {
  // The words have been searched already; only the filters are left.
  const fitting = found.filter((each) => fits(each.facets, { values, words: '' }));
  return [...Map.groupBy(fitting, (each) => each.facets.kind)].map(([kind, members]) => ({ kind, found: members }));
}
