import { closest } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Collection } from '../../model/collections.ts';
import type { Language } from '../../model/text.ts';
import type { TitleIndexFile } from '../../search/index-format.ts';
import { searchKey, wordsOf } from '../../search/words.ts';
import { INSIDE_FROM } from './marked-text.ts';

/** A record as the title index knows it. */
export interface TitledRecord {
  /** `collection/id`. */
  readonly key: string;
  readonly collection: Collection;
  readonly title: string;
  readonly titleLanguage: Language | undefined;
  readonly names: readonly string[];
  readonly english: readonly string[];
  /** Address below `/<language>/`. */
  readonly page: string;
}

/** How well a name fits a query, best first. */
const FITS = ['exact', 'beginning', 'words', 'prefixes', 'inside', 'similar'] as const;
type Fit = (typeof FITS)[number];

/** A record with the name by which it was found. */
export interface TitleHit {
  readonly record: TitledRecord;
  /** The other name that fits; undefined where the title itself does. */
  readonly name: string | undefined;
  readonly fit: Fit;
}

interface Name {
  readonly record: TitledRecord;
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly isTitle: boolean;
}

/** Finds records by their names: exactly, by beginnings and parts of words, and in spite of typing errors. */
export class TitleIndex {
  readonly records: readonly TitledRecord[];
  private readonly names: readonly Name[];
  private fuzzy: MiniSearch<{ id: number; text: string }> | undefined;

  constructor(file: TitleIndexFile) {
    this.records = file.entries.map(([kind, id, title, names, english, titleLanguage]) => {
      const [collection, segment] = file.kinds[kind]!;
      return {
        key: `${collection}/${id}`,
        collection,
        title,
        titleLanguage,
        names,
        english,
        page: `${segment}/${id}/`,
      };
    });
    this.names = this.records.flatMap((record) => [
      ...titleForms(record.title).map((text) => nameOf(record, text, true)),
      ...[...record.names, ...record.english].map((text) => nameOf(record, text, false)),
    ]);
  }

  /** The records whose names fit all words of the query, best first. */
  search(query: string, limit: number): TitleHit[] {
    const words = wordsOf(query);
    return words.length === 0 ? [] : this.fitting(words).slice(0, limit);
  }

  /** The same for somebody who is still typing: where no name fits, those that are similar. */
  suggest(query: string, limit: number): TitleHit[] {
    const hits = this.search(query, limit);
    return hits.length > 0 ? hits : this.similar(searchKey(query), 'AND').slice(0, limit);
  }

  /** The records whose names are like some words of the query, for readers who found nothing. */
  nearby(query: string, limit: number): TitleHit[] {
    return this.similar(searchKey(query), 'OR').slice(0, limit);
  }

  /** True where a name has the word, at the beginning of one of its words or inside it. */
  knows(word: string): boolean {
    return this.names.some((name) => name.words.some((own) => own.startsWith(word) || isInside(word, own)));
  }

  /** The word of a name that is most like a word nobody uses. */
  nearest(word: string): string | undefined {
    const similar = this.fuzzyIndex().search(word, { fuzzy: fuzziness, maxFuzzy: 2 });
    const words = [...new Set(similar.flatMap((hit) => hit.terms))];
    return words.length > 0 ? closest(word, words) : undefined;
  }

  private fitting(words: readonly string[]): TitleHit[] {
    const key = words.join(' ');
    const best = new Map<TitledRecord, { name: Name; rank: number }>();
    for (const name of this.names) {
      const rank = rankOf(name, key, words);
      if (rank !== undefined && rank < (best.get(name.record)?.rank ?? Infinity)) best.set(name.record, { name, rank });
    }
    return [...best.values()]
      .sort((a, b) => a.rank - b.rank)
      .map(({ name, rank }) => hitOf(name, FITS[Math.floor(rank / RANKS_PER_FIT)]!));
  }

  private similar(query: string, combineWith: 'AND' | 'OR'): TitleHit[] {
    const hits = new Map<TitledRecord, TitleHit>();
    for (const { id } of this.fuzzyIndex().search(query, {
      prefix: (term) => term.length > 3,
      fuzzy: fuzziness,
      maxFuzzy: 2,
      combineWith,
    })) {
      const name = this.names[id as number]!;
      if (!hits.has(name.record)) hits.set(name.record, hitOf(name, 'similar'));
    }
    return [...hits.values()];
  }

  /** Made when first needed: most queries have no typing error. */
  private fuzzyIndex(): MiniSearch<{ id: number; text: string }> {
    if (!this.fuzzy) {
      this.fuzzy = new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: (term) => term });
      this.fuzzy.addAll(this.names.map((name, id) => ({ id, text: name.key })));
    }
    return this.fuzzy;
  }
}

/** One wrong letter in four to seven, two in longer words. */
function fuzziness(term: string): number | false {
  return term.length < 4 ? false : term.length < 8 ? 1 : 2;
}

function nameOf(record: TitledRecord, text: string, isTitle: boolean): Name {
  const words = wordsOf(text);
  return { record, text: text.trim(), key: words.join(' '), words, isTitle };
}

/** A title such as “soldador/soldadora” is two names; “MIG/MAG welding” is one. */
function titleForms(title: string): string[] {
  const forms = title.split('/').map(searchKey);
  const twoForms = forms.length > 1 && forms.every((form) => form.slice(0, 3) === forms[0]!.slice(0, 3));
  return twoForms ? [title, ...title.split('/')] : [title];
}

function hitOf(name: Name, fit: Fit): TitleHit {
  return { record: name.record, name: name.isTitle ? undefined : name.text, fit };
}

function isInside(word: string, own: string): boolean {
  return word.length >= INSIDE_FROM && own.includes(word);
}

const RANKS_PER_FIT = 1_000;

/** Fit first, then titles before other names, then names with the query at their beginning, then short names. */
function rankOf(name: Name, key: string, words: readonly string[]): number | undefined {
  const fit = fitOf(name, key, words);
  if (fit === undefined) return undefined;
  return (
    FITS.indexOf(fit) * RANKS_PER_FIT +
    (name.isTitle ? 0 : 400) +
    (name.key.startsWith(key) ? 0 : 200) +
    Math.min(name.words.length, 99)
  );
}

function fitOf(name: Name, key: string, words: readonly string[]): Fit | undefined {
  if (name.key === key) return 'exact';
  if (name.key.startsWith(`${key} `)) return 'beginning';
  if (words.every((word) => name.words.includes(word))) return 'words';
  const begins = (word: string) => name.words.some((own) => own.startsWith(word));
  if (words.every(begins)) return 'prefixes';
  if (words.every((word) => begins(word) || name.words.some((own) => isInside(word, own)))) return 'inside';
  return undefined;
}
