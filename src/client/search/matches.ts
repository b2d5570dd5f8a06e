import { LIST_MARK } from '../../search/index-format.ts';
import { areAlike, joinElisions, wordsOf } from '../../search/words.ts';
import type { Fragment, Found } from './ranking.ts';

/** At most so many names say why a record was found. */
const LIMIT = 3;

/**
 * The other name through which a record was found, or those of its names, skills and tools that have most
 * words of the query; none where its title says it all.
 */
export function matchesOf(
  { record, titleHit, wordHit }: Found,
  query: string,
  fragment: Fragment | undefined,
): string[] {
  const words = wordsOf(query);
  const inTitle = countAlike(record.title, words);
  if (inTitle === words.length) return [];
  if (titleHit?.name) return [titleHit.name];
  const fields = wordHit?.matchedMetaFields ?? [];
  const candidates = (['names', 'skills', 'tools'] as const).flatMap((field) =>
    fields.includes(field) ? listOf(fragment?.meta[field]) : [],
  );
  return [...new Set(candidates)]
    .map((text) => ({ text, count: countAlike(text, words) }))
    .filter(({ count }) => count > 0 && count >= inTitle)
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, _index, sorted) => count === sorted[0]!.count)
    .slice(0, LIMIT)
    .map(({ text }) => text);
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : joinElisions(text).split(LIST_MARK);
}

/** How many words of a query stand in a text, in whatever form. */
function countAlike(text: string, words: readonly string[]): number {
  const own = wordsOf(text);
  return words.filter((word) => own.some((each) => areAlike(each, word))).length;
}
