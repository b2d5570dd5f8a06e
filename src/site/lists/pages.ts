import { COLLECTIONS } from '../../model/collections.ts';
import type { ListName } from '../../search/list-format.ts';
import { listPage } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import type { Facet, ListRow, RecordList } from './list.ts';
import { REPOSITORY_CLASSES } from './repository.ts';

/** The lists that have pages. */
export const LIST_NAMES: readonly ListName[] = [...COLLECTIONS, 'repository'];

/** Rows on one page: as many as a phone line bears together with the filters (see the budget for pages). */
const ROWS = 300;

/** A part of a list: the rows of one heading. */
export interface RowGroup {
  readonly name: string;
  readonly rows: readonly ListRow[];
}

/** How many pages a list has; an empty list has one. */
export function pageCount(list: ListName): number {
  const collections = list === 'repository' ? REPOSITORY_CLASSES : [list];
  const rows = collections.reduce((sum, collection) => sum + catalogue.entries[collection].size, 0);
  return Math.max(1, Math.ceil(rows / ROWS));
}

/** The first page of a list, without language and base; the records of the list stand below it. */
export function firstListPage(list: ListName): string {
  return list === 'repository' ? 'repository/' : listPage(list);
}

/** A page of a list, without language and base: `jobs/` is the first, `jobs/page/2/` the second; no record has two parts. */
export function numberedListPage(list: ListName, page: number): string {
  return page === 1 ? firstListPage(list) : `${firstListPage(list)}page/${page}/`;
}

/** The rows of a list in the order of their headings. */
export function orderedRows({ rows, groups }: RecordList): ListRow[] {
  const byGroup = Map.groupBy(rows, (row) => row.group);
  return groups.flatMap((group) => byGroup.get(group) ?? []);
}

/** The rows of a page under their headings. */
export function rowsOfPage(list: RecordList, page: number): RowGroup[] {
  const rows = orderedRows(list).slice((page - 1) * ROWS, page * ROWS);
  return [...Map.groupBy(rows, (row) => row.group)].map(([name, group]) => ({ name, rows: group }));
}

/** The facets that tell rows apart: one with a single value is not shown. */
export function shownFacets({ facets }: RecordList): Facet[] {
  return facets.filter(({ options }) => options.length > 1);
}
