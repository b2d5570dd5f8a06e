import { appendMarked, markWords } from './marked-text.ts';
import { find, type Searcher } from './ranking.ts';
import type { PagePlace } from './title-source.ts';
import type { SearchTexts } from './search-texts.ts';

/** Beyond this many words there are too many ways to leave one out. */
const MOST_WORDS = 6;
const SIMILAR = 5;

/**
 * Ways on for somebody who found nothing: the same search with one word less, where that finds something,
 * and records with similar names.
 */
export async function nothingFound(
  query: string,
  searcher: Searcher,
  place: PagePlace,
  texts: SearchTexts,
): Promise<HTMLElement[]> {
  const similar = searcher.titles.nearby(query, SIMILAR).map(({ record, name }) => {
    const link = linkTo(`${place.base}${place.language}/${record.page}`, record.title, query);
    if (record.titleLanguage) link.lang = record.titleLanguage;
    return name ? [link, ` (${name})`] : [link];
  });
  const shorter = (await queriesThatFind(query, searcher)).map((words) => [
    linkTo(`?q=${encodeURIComponent(words)}`, words, ''),
  ]);
  return [...listOf(texts.fewerWords, shorter), ...listOf(texts.similarNames, similar)];
}

/** The query without one of its words, each way that finds something, most results first. */
export async function queriesThatFind(query: string, searcher: Searcher): Promise<string[]> {
  const words = query.split(/\s+/).filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const shorter = [...new Set(words.map((_word, left) => words.filter((_each, index) => index !== left).join(' ')))];
  const tried = await Promise.all(
    shorter.map(async (each) => ({ query: each, count: (await find(each, searcher)).found.length })),
  );
  return tried
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map((each) => each.query);
}

function linkTo(address: string, text: string, query: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  appendMarked(link, markWords(text, query));
  return link;
}

function listOf(title: string, entries: readonly (readonly (Node | string)[])[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  heading.textContent = title;
  for (const entry of entries) {
    const item = document.createElement('li');
    item.append(...entry);
    list.append(item);
  }
  return [heading, list];
}
