import { distance } from 'fastest-levenshtein';
import { COLLECTIONS } from '../../model/collections.ts';
import type { RecordDraft } from '../draft.ts';

/** Words that do not tell two titles apart. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Shorter words differ by one letter too easily: bore and core. */
const MIN_TYPO_LENGTH = 7;

/** A title without capitals, accents and punctuation. */
export function plainTitle(title: string): string {
  // Plain ASCII, as most titles are, needs none of the slow steps.
  if (/^[a-z\d ]*$/.test(title)) return title;
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Records of one collection that share a key. */
export function* sharing<R extends RecordDraft>(records: readonly R[], keyOf: (record: R) => string): Iterable<R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  for (const group of groups.values()) if (group.length > 1) yield group;
}

/**
 * Makes a function that gives titles the same key when they differ only in the order of their words, in
 * plurals, in small words, or in a letter of a long word. The effort grows with the number of different
 * words, not with the number of pairs of titles.
 */
export function looseTitleKey(titles: Iterable<string>): (title: string) => string {
  const words = new Set<string>();
  for (const title of titles) for (const word of wordsOf(title)) words.add(word);
  const representative = alikeWords([...words].sort());
  return (title) =>
    wordsOf(title)
      .map((word) => representative.get(word) ?? word)
      .sort()
      .join(' ');
}

function wordsOf(title: string): string[] {
  return plainTitle(title)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));
}

/** Long words that differ in one letter behind the first, each with the one that stands for it. */
function alikeWords(words: readonly string[]): Map<string, string> {
  const representative = new Map<string, string>();
  const byDeletion = new Map<string, string>();
  for (const word of words) {
    if (word.length < MIN_TYPO_LENGTH || /\d/.test(word)) continue;
    // Two words at distance one share a form from which a letter was taken out.
    const forms = [
      word,
      ...Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2)),
    ];
    const alike = forms
      .map((form) => byDeletion.get(form))
      .find((other) => other !== undefined && distance(other, word) <= 1);
    if (alike !== undefined) representative.set(word, alike);
    else for (const form of forms) if (!byDeletion.has(form)) byDeletion.set(form, word);
  }
  return representative;
}

/** The records of each collection. */
export function recordsByCollection(records: Record<string, readonly RecordDraft[]>): (readonly RecordDraft[])[] {
  return COLLECTIONS.map((collection) => records[collection] ?? []);
}
