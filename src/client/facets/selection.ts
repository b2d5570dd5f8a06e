import { folded } from '../../search/words.ts';

/** What is chosen: the values of each facet, and the words that a row must contain. */
export interface Selection {
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: string;
}

/** A row of a list as the filter sees it: its values by facet, and its text for the word filter. */
export interface Row {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
}

/** The name of the word filter in an address. */
export const WORDS = 'q';

/** Reads a selection out of the query of an address; facets that the page does not have are passed over. */
export function selectionFrom(query: URLSearchParams, facets: readonly string[]): Selection {
  const values = new Map<string, Set<string>>();
  for (const facet of facets) {
    const chosen = (query.get(facet) ?? '').split(',').filter(Boolean);
    if (chosen.length > 0) values.set(facet, new Set(chosen));
  }
  return { values, words: query.get(WORDS) ?? '' };
}

/** Writes a selection as the query of an address, facets in the given order; an empty selection gives an empty query. */
export function queryOf(selection: Selection, facets: readonly string[]): string {
  const parts = facets.flatMap((facet) => {
    const chosen = [...(selection.values.get(facet) ?? [])].sort();
    // Commas stay readable: they separate values and need no escape in a query.
    return chosen.length > 0 ? [`${facet}=${chosen.map(encodeURIComponent).join(',')}`] : [];
  });
  if (selection.words !== '') parts.push(`${WORDS}=${encodeURIComponent(selection.words)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * True where a row fits: in every facet with a choice it has one of the chosen values, and it contains all words.
 *
 * @param except a facet whose choice is left out of account, to count its own options
 */
export function fits(row: Row, selection: Selection, except?: string): boolean {
  for (const [facet, chosen] of selection.values) {
    if (facet !== except && !row.values.get(facet)?.some((value) => chosen.has(value))) return false;
  }
  const words = folded(selection.words).split(/\s+/).filter(Boolean);
  return words.every((word) => row.text.includes(word));
}

/**
 * How many rows each option of a facet would show beside the choices in the other facets.
 */
export function optionCounts(rows: readonly Row[], selection: Selection, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, selection, facet)) continue;
    for (const value of row.values.get(facet) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
