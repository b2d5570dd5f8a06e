import { LIMITS } from '../../model/text.ts';

/** As many copies as there are different words for them. */
export const MOST_COPIES = 100;

const CONSONANTS = [...'bdfgklmnprtvz', 'ch', 'st', 'tr', 'pl', 'gr', 'fl', 'br'];
const VOWELS = [...'aeiou'];

/** The id of a copy; copy 1 is the record itself. One that would become too long loses letters at its end. */
export function idOfCopy(id: string, copy: number): string {
  if (copy === 1) return id;
  const ending = `-x${copy}`;
  return id.slice(0, LIMITS.id - ending.length).replace(/-$/, '') + ending;
}

/**
 * The title of a copy: that of the record and an invented word, because rules and readers look past
 * numbers. A title that would become too long loses words at its end.
 */
export function titleOfCopy(title: string, copy: number, limit: number): string {
  if (copy === 1) return title;
  const word = wordOf(copy);
  if (title.length + word.length < limit) return `${title} ${word}`;
  const kept = title.slice(0, limit - word.length - 1);
  return `${kept.slice(0, kept.lastIndexOf(' ')).trimEnd()} ${word}`;
}

/** Three syllables. The steps share no factor with 100, so that no syllable of two copies is the same. */
function wordOf(copy: number): string {
  return [37, 59, 83].map((step) => syllable((copy * step) % MOST_COPIES)).join('');
}

function syllable(number: number): string {
  return CONSONANTS[Math.floor(number / VOWELS.length)]! + VOWELS[number % VOWELS.length]!;
}
