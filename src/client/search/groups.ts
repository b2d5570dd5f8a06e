import type { Collection } from '../../model/collections.ts';
import { fits, type Selection } from '../facets/selection.ts';
import type { Found } from './ranking.ts';

/** Results of one kind, best first. */
export interface Group {
  readonly kind: Collection;
  readonly found: readonly Found[];
}

/**
 * The results that fit a choice of filters, by kind; the kind with the best result comes first. Sources stand
 * last: people look for jobs and skills, and for what these rest on only afterwards.
 */
export function groupsOf(found: readonly Found[], { values }: Selection): Group[] {
  // The words have been searched already; only the filters are left.
  const fitting = found.filter((each) => fits(each.facets, { values, words: '' }));
  const groups = [...Map.groupBy(fitting, (each) => each.facets.kind)].map(([kind, members]) => ({
    kind,
    found: members,
  }));
  return groups.sort((a, b) => Number(a.kind === 'sources') - Number(b.kind === 'sources'));
}
