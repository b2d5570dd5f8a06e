import { fill, plural } from '../../i18n/format.ts';
import { FACETS } from '../../search/index-format.ts';
import { queryOf, selectionFrom, type Selection } from '../facets/selection.ts';
import { FilterForm } from './filter-form.ts';
import { find, type Finding, type Searcher } from './ranking.ts';
import { ResultGroups } from './result-groups.ts';
import type { SearchTexts } from './search-texts.ts';
import { openSearcher } from './searcher.ts';
import { placeOfPage } from '../page-place.ts';
import { waysOn } from './ways-on.ts';

/** While somebody types on, so many milliseconds pass before a search. */
const PAUSE = 120;

/** So few results or less call for ways on. */
const FEW = 2;

/** Makes the search page search. Its state, words and filters, stands in the address. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (root && input) new SearchPage(root, input).start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly texts: SearchTexts;
  private readonly place = placeOfPage();
  private readonly filters: FilterForm;
  private readonly groups: ResultGroups;
  private searcher: Searcher | undefined;
  /** Counts searches, so that a late answer to an early question is not shown. */
  private asked = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.root = root;
    this.input = input;
    this.texts = JSON.parse(root.dataset.texts!) as SearchTexts;
    this.filters = new FilterForm(root.querySelector('form')!, () => this.changed());
    this.groups = new ResultGroups(this.part('groups'), this.texts);
  }

  start(): void {
    this.input.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.changed(), PAUSE);
    });
    this.input.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.pause);
      this.changed();
    });
    this.part('clear').addEventListener('click', () => {
      this.filters.choose(new Map());
      this.changed();
    });
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
    if (this.input.value === '') this.input.focus();
  }

  /** Puts what the address says into the form, and searches. */
  private readAddress(): void {
    const selection = selectionFrom(new URLSearchParams(location.search), FACETS);
    this.input.value = selection.words;
    this.filters.choose(selection.values);
    this.carryOver();
    void this.search();
  }

  private changed(): void {
    history.replaceState(null, '', `${location.pathname}${queryOf(this.selection(), FACETS)}`);
    this.carryOver();
    void this.search();
  }

  /** Lets the language switch keep words and filters. */
  private carryOver(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
  }

  private selection(): Selection {
    return { values: this.filters.chosen(), words: this.input.value.trim() };
  }

  private async search(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const selection = this.selection();
    try {
      if (!this.searcher) {
        this.say(this.texts.loading);
        this.searcher = await openSearcher(this.place, this.root.dataset.version!);
      }
      const finding = await find(selection.words, this.searcher);
      if (turn === this.asked) await this.show(finding, selection, turn);
    } catch {
      if (turn === this.asked) this.showFailure();
    }
  }

  private async show(finding: Finding, selection: Selection, turn: number): Promise<void> {
    this.filters.showCounts(
      finding.found.map((found) => found.facets),
      selection,
    );
    this.part('clear').hidden = selection.values.size === 0;
    const isStart = selection.words === '' && selection.values.size === 0;
    const context = {
      place: this.place,
      searcher: this.searcher!,
      query: finding.understood ?? selection.words,
      matched: this.texts.matched,
    };
    const count = isStart ? 0 : await this.groups.show(finding.found, selection, context, () => turn === this.asked);
    if (turn !== this.asked) return;

    this.tell(
      'understood',
      finding.understood && count > 0 ? fill(this.texts.understood, { understood: finding.understood }) : '',
    );
    this.tell('browse-text', isStart ? this.texts.start : this.texts.noneHint);
    this.part('browse').hidden = count > 0;
    this.part('hints').replaceChildren();
    if (isStart) return this.say('');
    this.say(this.summary(count, selection.words));
    if (count <= FEW) await this.showHints(finding.understood || selection.words, finding.found.length, turn);
  }

  private summary(count: number, query: string): string {
    const results = plural(this.place.language, count, this.texts.results);
    if (query === '') return results;
    return count > 0 ? fill(this.texts.resultsFor, { results, query }) : fill(this.texts.none, { query });
  }

  private async showHints(query: string, found: number, turn: number): Promise<void> {
    const hints = await waysOn(query, found, this.searcher!, this.place, this.texts);
    if (turn === this.asked) this.part('hints').replaceChildren(...hints);
  }

  private showFailure(): void {
    this.groups.clear();
    this.say('');
    this.tell('browse-text', this.texts.failed);
    this.part('browse').hidden = false;
    this.filters.hide();
  }

  /** Tells readers of the screen and listeners alike. */
  private say(text: string): void {
    this.tell('status', text);
  }

  private tell(name: string, text: string): void {
    const part = this.part(name);
    if (part.textContent !== text) part.textContent = text;
    part.hidden = text === '' && part.getAttribute('role') !== 'status';
  }

  private part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}
