import { appendMarked, markWords, readExcerpt, type Stretch } from './marked-text.ts';
import { matchesOf } from './matches.ts';
import type { Fragment, Found, Searcher } from './ranking.ts';
import type { PagePlace } from '../page-place.ts';

/** What a result needs to be shown. */
export interface ViewContext {
  readonly place: PagePlace;
  readonly searcher: Searcher;
  /** The words that were searched for; empty where all records are listed. */
  readonly query: string;
  /** “matches: {terms}”. */
  readonly matched: string;
}

/** A result as an entry of a list: its name, why it was found, and a piece of its text. */
export async function resultItem(found: Found, context: ViewContext): Promise<HTMLLIElement> {
  const { place, query } = context;
  const fragment = query === '' ? undefined : await fragmentOf(found, context.searcher);
  const item = document.createElement('li');
  item.append(titleLink(found, place, query));
  if (fragment) item.append(marked('p', 'meta', readExcerpt(fragment.excerpt)));
  const names = matchesOf(found, query, fragment);
  if (names.length > 0) item.append(matchLine(names, context));
  return item;
}

function titleLink({ record }: Found, { base, language }: PagePlace, query: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `${base}${language}/${record.page}`;
  if (record.titleLanguage) link.lang = record.titleLanguage;
  appendMarked(link, markWords(record.title, query));
  return link;
}

function matchLine(names: readonly string[], { matched: phrase, query }: ViewContext): HTMLElement {
  const [before = '', after = ''] = phrase.split('{terms}');
  const terms = names.flatMap((name, index): Stretch[] => [
    ...(index > 0 ? [{ text: ', ', marked: false }] : []),
    ...markWords(name, query),
  ]);
  return marked('p', 'matched', [{ text: before, marked: false }, ...terms, { text: after, marked: false }]);
}

function marked(tag: string, className: string, text: readonly Stretch[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  appendMarked(element, text);
  return element;
}

/** What the index says of a record; one that only its name brought up is looked up by its title. */
async function fragmentOf({ record, facets, wordHit }: Found, { words }: Searcher): Promise<Fragment | undefined> {
  if (wordHit) return wordHit.data();
  const { results } = await words.search(record.title);
  return results.find((hit) => hit.id === facets.fragment)?.data();
}
