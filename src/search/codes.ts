/**
 * The codes of a record by facet, written as one text: facets parted by `;` in a given order, codes by blanks.
 * Lists and the search read hundreds of them, and names of facets in each would be most of the text.
 */
export function writeCodes(facets: readonly string[], values: Readonly<Record<string, readonly string[]>>): string {
  return facets.map((facet) => (values[facet] ?? []).join(' ')).join(';');
}

/** Reads what `writeCodes` has written of the same facets; what is missing at its end is empty. */
export function readCodes(facets: readonly string[], text: string): Map<string, string[]> {
  const parts = text.split(';');
  return new Map(facets.map((facet, index) => [facet, (parts[index] ?? '').split(' ').filter(Boolean)]));
}
