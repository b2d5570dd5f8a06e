import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant, or undefined where none is near enough: a third of the letters
 * may differ, at most four, and in words of four letters two, because two swapped neighbours count as two.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length < 2) return undefined;
  const limit = typed.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const found = distance(typed, candidate);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** The candidates sorted by how near they are to what was typed. */
export function byNearness(typed: string, candidates: readonly string[]): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, away: distance(typed, candidate) }))
    .sort((a, b) => a.away - b.away)
    .map(({ candidate }) => candidate);
}
