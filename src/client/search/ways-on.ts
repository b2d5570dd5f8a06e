import { appendMarked, markWords } from './marked-text.ts';
import { find, type Searcher } from './ranking.ts';
import type { PagePlace } from '../page-place.ts';
import type { SearchTexts } from './search-texts.ts';

/** Beyond this many words there are too many ways to leave one out. */
const MOST_WORDS = 6;
const SIMILAR = 5;

/**
 * Ways on for somebody who found little or nothing: the same search with one word less, where that finds
 * more, and where nothing was found at all, records with similar names.
 *
 * @param count how many records were found
 */
export async function waysOn(
  query: string,
  count: number,
  searcher: Searcher,
  place: PagePlace,
  texts: SearchTexts,
): Promise<HTMLElement[]> {
  const shorter = await queriesThatFindMore(query, count, searcher);
  const similar = count > 0 ? [] : searcher.titles.nearby(query, SIMILAR);
  return [
    ...listOf(
      texts.fewerWords,
      shorter.map((words) => [linkTo(`?q=${encodeURIComponent(words)}`, words, '')]),
    ),
    ...listOf(
      texts.similarNames,
      similar.map(({ record, name }) => {
        const link = linkTo(`${place.base}${place.language}/${record.page}`, record.title, query);
        link.className = 'cap';
        if (record.titleLanguage) link.lang = record.titleLanguage;
        return name ? [link, ` (${name})`] : [link];
      }),
    ),
  ];
}

/** The query without one of its words, each way that finds more than a number of records, most first. */
export async function queriesThatFindMore(query: string, count: number, searcher: Searcher): Promise<string[]> {
  const words = query.split(/\s+/).filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const tried: { query: string; count: number }[] = [];
  for (const left of words.keys()) {
    const shorter = words.filter((_word, index) => index !== left).join(' ');
    const { found } = await find(shorter, searcher);
    if (found.length > count && tried.every((other) => other.query !== shorter))
      tried.push({ query: shorter, count: found.length });
  }
  return tried.sort((a, b) => b.count - a.count).map((each) => each.query);
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
