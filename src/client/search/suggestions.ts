import type { Collection } from '../../model/collections.ts';
import { fill, plural, type PluralForms } from '../../i18n/format.ts';
import { Combobox, type ComboboxSource } from '../combobox.ts';
import { placeOfPage, type PagePlace } from '../page-place.ts';
import { markedSpan, span } from './marked-text.ts';
import type { TitleHit, TitleIndex } from './title-index.ts';
import { fetchTitles } from './title-source.ts';

/** What the box says, given by the page. */
interface Texts {
  readonly suggestions: string;
  readonly all: string;
  readonly results: PluralForms;
  readonly kind: Readonly<Record<Collection, string>>;
}

/** More than this is read by nobody before typing on. */
const LIMIT = 8;

/** Suggests names of records in a search box; a choice leads to the record, the last one to the search page. */
export async function suggestNames(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const place = placeOfPage();
  const texts = JSON.parse(form.dataset.texts!) as Texts;
  const source = new NamesOfRecords(form.action, place, await fetchTitles(place), texts);
  new Combobox(form, input, texts.suggestions, source).start();
}

class NamesOfRecords implements ComboboxSource {
  private readonly searchPage: string;
  private readonly place: PagePlace;
  private readonly titles: TitleIndex;
  private readonly texts: Texts;
  /** Where each option leads. */
  private targets: string[] = [];

  constructor(searchPage: string, place: PagePlace, titles: TitleIndex, texts: Texts) {
    this.searchPage = searchPage;
    this.place = place;
    this.titles = titles;
    this.texts = texts;
  }

  suggest(query: string): HTMLElement[][] {
    const hits = this.titles.suggest(query, LIMIT);
    const { base, language } = this.place;
    this.targets = [
      ...hits.map((hit) => `${base}${language}/${hit.record.page}`),
      `${this.searchPage}?q=${encodeURIComponent(query)}`,
    ];
    const options = hits.map((hit) => [
      titleOf(hit, query),
      span('kind', this.texts.kind[hit.record.collection]),
      ...otherNameOf(hit, query),
    ]);
    return [...options, [span('all', fill(this.texts.all, { query }))]];
  }

  choose(index: number): void {
    location.assign(this.targets[index]!);
  }

  announce(options: number): string {
    return plural(this.place.language, options - 1, this.texts.results);
  }
}

/** The name of a record as an option shows it. */
export function titleOf({ record }: TitleHit, query: string): HTMLElement {
  return markedSpan('title', record.title, query, record.titleLanguage);
}

/** The other name by which a record was found. */
export function otherNameOf({ record, name }: TitleHit, query: string): HTMLElement[] {
  if (!name) return [];
  return [markedSpan('other', name, query, record.english.includes(name) ? 'en' : undefined)];
}
