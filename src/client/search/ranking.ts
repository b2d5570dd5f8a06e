import type { SearchMeta } from '../../search/index-format.ts';
import { searchKey, wordsOf } from '../../search/words.ts';
import type { FacetedRecord } from './facets.ts';
import { readExcerpt } from './marked-text.ts';
import type { TitledRecord, TitleHit, TitleIndex } from './title-index.ts';

/** What a fragment of the index says of a record. */
export interface Fragment {
  readonly excerpt: string;
  readonly meta: SearchMeta;
}

/** A hit of Pagefind. */
export interface WordHit {
  /** Pagefind's name of the record. */
  readonly id: string;
  /** The names in which words were found; absent where they stand only in the text. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}

/** The part of Pagefind that the search uses. */
export interface WordIndex {
  search(words: string): Promise<{ readonly results: readonly WordHit[] }>;
}

/** All that a search needs, in one language. */
export interface Searcher {
  readonly titles: TitleIndex;
  readonly words: WordIndex;
  readonly facets: readonly FacetedRecord[];
}

/** A record that was found, and how. */
export interface Found {
  readonly record: TitledRecord;
  readonly facets: FacetedRecord;
  readonly titleHit: TitleHit | undefined;
  readonly wordHit: WordHit | undefined;
}

/** What a query found, best first, before any filter. */
export interface Finding {
  /** The words that were searched for where those of the query have a typing error. */
  readonly understood: string | undefined;
  readonly found: readonly Found[];
}

/** Beyond this many, names that fit give way to what Pagefind thinks of them. */
const TITLES_FIRST = 15;

/**
 * Searches names and texts: records whose names fit all words come first, exact names before beginnings
 * and parts of words, then the hits of Pagefind in its order. A word that stands nowhere is taken for a
 * typing error and replaced by the nearest word of a name, or left out where there is none. Without words
 * all records are found, by title.
 */
export async function find(query: string, searcher: Searcher): Promise<Finding> {
  const words = wordsOf(query);
  if (words.length === 0) return { understood: undefined, found: everything(searcher) };
  const asked = words.join(' ');
  const known: string[] = [];
  // One after the other: Pagefind keeps one excerpt a record, that of the last search.
  for (const word of words) known.push(...(await knownWord(word, searcher)));
  const meant = known.join(' ');
  const titleHits = searcher.titles.search(meant, TITLES_FIRST);
  const { results } = await searcher.words.search(meant);
  return { understood: meant === asked ? undefined : meant, found: merged(titleHits, results, searcher) };
}

/** The word itself where it stands anywhere, else the one that is probably meant, or none. */
async function knownWord(word: string, { titles, words }: Searcher): Promise<string[]> {
  // Short words have too many neighbours to guess.
  if (word.length < 4 || titles.knows(word) || (await standsInTexts(word, words))) return [word];
  // Umlauts spelt out, as in “fraeser”.
  const withUmlaut = word.replace(/([aou])e/g, '$1');
  if (titles.knows(withUmlaut)) return [withUmlaut];
  const meant = titles.nearest(word) ?? beginningsOf(word).find((beginning) => titles.knows(beginning));
  return meant ? [meant] : [];
}

/** The word without its ending, the longest first: “Funkenerodieren” is meant for “Funkenerodiermaschine”. */
function beginningsOf(word: string): string[] {
  return [1, 2, 3].map((letters) => word.slice(0, -letters)).filter((beginning) => beginning.length >= 6);
}

async function standsInTexts(word: string, index: WordIndex): Promise<boolean> {
  // In quotes, Pagefind takes a word as it is, in all its forms.
  if ((await index.search(`"${word}"`)).results.length > 0) return true;
  // Without them it also takes words that begin so; where there is none it makes do with a part of the word.
  const [best] = (await index.search(word)).results;
  if (!best) return false;
  const { excerpt, meta } = await best.data();
  const texts = [...readExcerpt(excerpt).map((stretch) => stretch.text), ...Object.values(meta)];
  return texts.some((text) => wordsOf(text).some((each) => each.startsWith(word)));
}

function everything({ titles, facets }: Searcher): Found[] {
  const byKey = new Map(facets.map((record) => [record.key, record]));
  return [...titles.records]
    .sort((a, b) => (searchKey(a.title) < searchKey(b.title) ? -1 : 1))
    .flatMap((record) => {
      const faceted = byKey.get(record.key);
      return faceted ? [{ record, facets: faceted, titleHit: undefined, wordHit: undefined }] : [];
    });
}

function merged(titleHits: readonly TitleHit[], wordHits: readonly WordHit[], { titles, facets }: Searcher): Found[] {
  const records = new Map(titles.records.map((record) => [record.key, record]));
  const byFragment = new Map(facets.map((record) => [record.fragment, record]));
  const byKey = new Map(facets.map((record) => [record.key, record]));
  const hitsByFragment = new Map(wordHits.map((hit) => [hit.id, hit]));

  const found = new Map<string, Found>();
  for (const titleHit of titleHits) {
    const { record } = titleHit;
    const faceted = byKey.get(record.key);
    if (faceted)
      found.set(record.key, { record, facets: faceted, titleHit, wordHit: hitsByFragment.get(faceted.fragment) });
  }
  for (const wordHit of wordHits) {
    const faceted = byFragment.get(wordHit.id);
    const record = faceted && records.get(faceted.key);
    if (record && !found.has(record.key))
      found.set(record.key, { record, facets: faceted, titleHit: undefined, wordHit });
  }
  return [...found.values()];
}
