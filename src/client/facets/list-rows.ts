import { readCodes } from '../../search/codes.ts';
import { listFileName, type ListFile, type ListName } from '../../search/list-format.ts';
import { folded } from '../../search/words.ts';
import { fetchJson, type PagePlace } from '../page-place.ts';
import type { Row } from './selection.ts';

/** A row of a list with what it shows. */
export interface ListedRow extends Row {
  readonly id: string;
  readonly title: string;
  /** The language of the title where it is not the page's. */
  readonly titleLanguage: string | undefined;
  readonly group: string;
  readonly side: string;
  readonly meta: string;
}

/** Fetches all rows of a list; the page may hold but a part of them. */
export async function fetchRows(place: PagePlace, list: ListName, facets: readonly string[]): Promise<ListedRow[]> {
  const file = await fetchJson<ListFile>(`${place.base}${listFileName(list, place.language)}`);
  return rowsOf(file, facets);
}

/** The rows of the file of a list, in its order. */
export function rowsOf({ groups, rows }: ListFile, facets: readonly string[]): ListedRow[] {
  return rows.map(([id, title, group, codes, side, meta, names, titleLanguage]) => ({
    id,
    title,
    titleLanguage,
    group: groups[group] ?? '',
    side,
    meta,
    values: readCodes(facets, codes),
    text: folded(`${title} ${side} ${meta} ${names}`),
  }));
}
