import type { Collection } from '../../model/collections.ts';
import { fill, plural, type PluralForms } from '../../i18n/format.ts';
import { appendMarked, markWords } from './marked-text.ts';
import type { TitleHit, TitleIndex } from './title-index.ts';
import { placeOfPage, type PagePlace } from '../page-place.ts';
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

/** Lists on the page so far; each needs an id of its own. */
let lists = 0;

/** Suggests names of records in a search box, after the ARIA pattern of a combobox with a list. */
export async function suggestNames(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const place = placeOfPage();
  new Suggestions(form, input, place, await fetchTitles(place)).start();
}

class Suggestions {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly place: PagePlace;
  private readonly titles: TitleIndex;
  private readonly texts: Texts;
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('span');
  /** Where each option leads; the last one is the search page. */
  private targets: string[] = [];
  private active = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement, place: PagePlace, titles: TitleIndex) {
    this.form = form;
    this.input = input;
    this.place = place;
    this.titles = titles;
    this.texts = JSON.parse(form.dataset.texts!) as Texts;
  }

  start(): void {
    lists += 1;
    this.list.id = `search-suggestions-${lists}`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.texts.suggestions);
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.form.append(this.list, this.status);

    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.list.id);
    this.input.setAttribute('aria-expanded', 'false');

    this.input.addEventListener('input', () => this.suggest());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.close());
    // The input keeps the focus while an option is clicked or touched.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.open([...this.list.children].indexOf(option));
    });
    if (this.input.value.trim() !== '') this.suggest();
  }

  private suggest(): void {
    const query = this.input.value.trim();
    if (query === '') return this.close();
    const hits = this.titles.suggest(query, LIMIT);
    const { base, language } = this.place;
    this.targets = [
      ...hits.map((hit) => `${base}${language}/${hit.record.page}`),
      `${this.form.action}?q=${encodeURIComponent(query)}`,
    ];
    this.list.replaceChildren(
      ...hits.map((hit, index) => this.option(hit, query, index)),
      this.allOption(query, hits.length),
    );
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.status.textContent = plural(language, hits.length, this.texts.results);
    this.activate(-1);
  }

  private option({ record, name }: TitleHit, query: string, index: number): HTMLElement {
    const option = this.emptyOption(index);
    option.append(
      marked('title', record.title, query, record.titleLanguage),
      plain('kind', this.texts.kind[record.collection]),
    );
    if (name) option.append(marked('other', name, query, record.english.includes(name) ? 'en' : undefined));
    return option;
  }

  private allOption(query: string, index: number): HTMLElement {
    const option = this.emptyOption(index);
    option.append(plain('all', fill(this.texts.all, { query })));
    return option;
  }

  private emptyOption(index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) this.suggest();
      // One place more than there are options: between the last and the first stands the input itself.
      const places = this.targets.length + 1;
      if (!this.list.hidden) this.activate(((this.active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && isOpen && this.active >= 0) {
      event.preventDefault();
      this.open(this.active);
    }
  }

  private activate(index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index >= 0) this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private open(index: number): void {
    location.assign(this.targets[index]!);
  }

  private close(): void {
    this.list.hidden = true;
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }
}

function plain(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function marked(className: string, text: string, query: string, language: string | undefined): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  if (language) element.lang = language;
  appendMarked(element, markWords(text, query));
  return element;
}
