/** Countries whose NUTS codes do not begin with their ISO 3166-1 code. */
const NUTS_PREFIXES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** What the NUTS codes of a country begin with, by its ISO 3166-1 alpha-2 code; its own NUTS code is the same. */
export function nutsPrefix(country: string): string {
  return NUTS_PREFIXES[country] ?? country;
}

/**
 * True where a NUTS region is another one or lies in it. NUTS is a hierarchy by prefix: a code is that of the next wider
 * region with one character more (Regulation (EC) No 1059/2003, Article 2).
 */
export function liesInNuts(code: string, wider: string): boolean {
  return code.startsWith(wider);
}
