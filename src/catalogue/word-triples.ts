/** Shorter texts have little room to differ. */
const FEWEST_TRIPLES = 15;

/** A place in a list must fit beside a 32-bit number in a number that is exact. */
const MOST_TEXTS = 2 ** 20;

/** Two texts of a list, by their places in it, with the part of the shorter one's triples that they share. */
export interface Alike {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/**
 * Finds texts that repeat each other: pairs that share more than `limit` (0 to 1) of the word triples of the one that has
 * fewer. A triple is three neighbouring words, whatever their capitals and punctuation. The effort grows with the number
 * of triples and of those that are shared, not with that of pairs.
 *
 * @param texts at most a million
 * @returns the pairs by place, each once, `first` before `second`
 */
export function alikeTexts(texts: readonly string[], limit: number): Alike[] {
  const { keys, sizes } = sortedTriples(texts);
  const shared = sharedCounts(keys);
  const alike: Alike[] = [];
  for (const [pair, count] of shared) {
    const [first, second] = [Math.floor(pair / MOST_TEXTS), pair % MOST_TEXTS];
    const fewer = Math.min(sizes[first]!, sizes[second]!);
    if (fewer >= FEWEST_TRIPLES && count > limit * fewer) alike.push({ first, second, share: count / fewer });
  }
  return alike.sort((a, b) => a.second - b.second || a.first - b.first);
}

/** The part of the word triples of `text` that `other` has too, 0 to 1; 0 for texts of a few words. */
export function sharedTriples(text: string, other: string): number {
  const [triples, others] = [new Set<number>(), new Set<number>()];
  eachTriple(text, (triple) => triples.add(triple));
  eachTriple(other, (triple) => others.add(triple));
  if (triples.size < FEWEST_TRIPLES) return 0;
  return [...triples].filter((triple) => others.has(triple)).length / triples.size;
}

/**
 * The triples of all texts, each with the place of its text, sorted so that equal ones stand together; each once a text.
 * One array of numbers: hundreds of thousands of triples in maps and lists would keep the garbage collector busy.
 */
function sortedTriples(texts: readonly string[]) {
  const room = texts.reduce((sum, text) => sum + (text.length >> 1) + 1, 0);
  const all = new Float64Array(room);
  let length = 0;
  for (const [place, text] of texts.entries())
    eachTriple(text, (triple) => {
      all[length++] = triple * MOST_TEXTS + place;
    });
  const sorted = all.subarray(0, length).sort();
  const sizes = new Uint32Array(texts.length);
  let kept = 0;
  for (const key of sorted) {
    if (kept > 0 && sorted[kept - 1] === key) continue;
    sorted[kept++] = key;
    sizes[key % MOST_TEXTS]! += 1;
  }
  return { keys: sorted.subarray(0, kept), sizes };
}

/** How many triples two texts share, by their places as one number; pairs that share none are absent. */
function sharedCounts(keys: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  let begin = 0;
  for (let end = 1; end <= keys.length; end++) {
    const isSame = end < keys.length && Math.floor(keys[end]! / MOST_TEXTS) === Math.floor(keys[begin]! / MOST_TEXTS);
    if (isSame) continue;
    for (let second = begin + 1; second < end; second++)
      for (let first = begin; first < second; first++) {
        const pair = (keys[first]! % MOST_TEXTS) * MOST_TEXTS + (keys[second]! % MOST_TEXTS);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    begin = end;
  }
  return counts;
}

/** Hands a number for every three neighbouring words of a text to `take`. */
function eachTriple(text: string, take: (triple: number) => void): void {
  const letters = text.toLowerCase();
  let [before, last] = [0, 0];
  let words = 0;
  let word = FNV_BASIS;
  for (let at = 0; at <= letters.length; at++) {
    const code = at < letters.length ? letters.charCodeAt(at) : BLANK;
    if (isOfWord(code)) {
      word = Math.imul(word ^ code, FNV_PRIME);
      continue;
    }
    if (word === FNV_BASIS) continue;
    words += 1;
    if (words > 2) take(mixed(mixed(before, last), word) >>> 0);
    [before, last, word] = [last, word, FNV_BASIS];
  }
}

/** Hashes of 32 bits (FNV-1a over UTF-16 units): two triples that differ have the same one in a case of a million. */
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const BLANK = 32;

function mixed(hash: number, next: number): number {
  return Math.imul(hash ^ next ^ (hash >>> 15), 0x2c1b3c6d) + Math.imul(next, 0x297a2d39);
}

/** 1 for letters and digits, 2 for all else, 0 for units that have not been looked at. */
const kinds = new Uint8Array(2 ** 16);

function isOfWord(code: number): boolean {
  if (kinds[code] === 0) kinds[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return kinds[code] === 1;
}
