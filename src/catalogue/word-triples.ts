/** Shorter texts have little room to differ. */
const FEWEST_TRIPLES = 15;

/** A word number must leave room for two more in a number that is exact. */
const WORD_RANGE = 2 ** 17;

/** Two texts of a list, by their places in it, with the part of the shorter one's triples that they share. */
export interface Alike {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/**
 * Finds texts that repeat each other: pairs that share more than `limit` (0 to 1) of the word triples of the one that has
 * fewer. A triple is three neighbouring words, whatever their capitals and punctuation. The effort grows with the number
 * of triples that are shared, not with that of pairs.
 *
 * @returns the pairs by place, each once, `first` before `second`
 */
export function alikeTexts(texts: readonly string[], limit: number): Alike[] {
  const number = wordNumbers();
  const sets = texts.map((text) => triplesOf(text, number));
  const holders = new Map<number, number[]>();
  const alike: Alike[] = [];
  for (const [second, triples] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const triple of triples) {
      const earlier = holders.get(triple);
      if (!earlier) {
        holders.set(triple, [second]);
        continue;
      }
      for (const first of earlier) shared.set(first, (shared.get(first) ?? 0) + 1);
      earlier.push(second);
    }
    for (const [first, count] of shared) {
      const fewer = Math.min(triples.size, sets[first]!.size);
      if (fewer >= FEWEST_TRIPLES && count > limit * fewer) alike.push({ first, second, share: count / fewer });
    }
  }
  return alike;
}

/** The part of the word triples of `text` that `other` has too, 0 to 1; 0 for texts of a few words. */
export function sharedTriples(text: string, other: string): number {
  const number = wordNumbers();
  const triples = triplesOf(text, number);
  const others = triplesOf(other, number);
  if (triples.size < FEWEST_TRIPLES) return 0;
  return [...triples].filter((triple) => others.has(triple)).length / triples.size;
}

/** Makes a function that gives each word a number of its own. */
function wordNumbers(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const next = numbers.size % WORD_RANGE;
    numbers.set(word, next);
    return next;
  };
}

function triplesOf(text: string, numberOf: (word: string) => number): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(numberOf);
  const triples = new Set<number>();
  for (let at = 2; at < words.length; at++)
    triples.add((words[at - 2]! * WORD_RANGE + words[at - 1]!) * WORD_RANGE + words[at]!);
  return triples;
}
