import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant, or undefined where none is near enough: a third of the letters
 * may differ, at most four, and in words of four letters two, because two swapped neighbours count as two.
 * Failing that, the shortest one that begins with the word that was typed. Of a word of fewer letters a
 * third is none: there only capitals and blanks may differ, or one letter be left out.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length < 2) return undefined;
  if (typed.length < 4) return nearestShort(typed, candidates);
  const limit = Math.min(4, Math.max(2, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  let longer: string | undefined;
  for (const candidate of candidates) {
    if (candidate.startsWith(typed) && candidate.length < (longer?.length ?? Infinity)) longer = candidate;
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const found = distance(typed, candidate);
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  // A code is not the beginning of a longer one: another digit makes it another place or group.
  return best ?? (/\d/.test(typed) ? undefined : longer);
}

function nearestShort(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(typed);
  const longer: string[] = [];
  for (const candidate of candidates) {
    if (folded(candidate) === wanted) return candidate;
    if (candidate.length === typed.length + 1 && distance(typed, candidate) === 1) longer.push(candidate);
  }
  return longer.length === 1 ? longer[0] : undefined;
}

function folded(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

/** The candidates sorted by how near they are to what was typed. */
export function byNearness(typed: string, candidates: readonly string[]): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, away: distance(typed, candidate) }))
    .sort((a, b) => a.away - b.away)
    .map(({ candidate }) => candidate);
}
