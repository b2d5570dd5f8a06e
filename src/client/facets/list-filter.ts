import type { ListName } from '../../search/list-format.ts';
import { placeOfPage } from '../page-place.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { fetchRows, type ListedRow } from './list-rows.ts';
import { showRows, type RowPlace } from './row-view.ts';
import { fits, optionCounts, queryOf, selectionFrom, type Selection } from './selection.ts';

/** Nothing chosen: the page shows its own part of the list. */
const NOTHING: Selection = { values: new Map(), words: '' };

/** Makes the list of the page filterable. Without this script the pages of the list are complete and plain. */
export function enhanceList(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (form && list) new ListFilter(form, list).start();
}

class ListFilter {
  private readonly form: HTMLFormElement;
  private readonly list: HTMLElement;
  private readonly facets: string[];
  private readonly boxes: FacetBoxes;
  private readonly words: HTMLInputElement;
  /** All rows of the list: fetched as soon as the page is there, so that they are at hand when somebody filters. */
  private readonly rows: Promise<readonly ListedRow[]>;
  /** What the page came with, and its line of figures. */
  private readonly own: HTMLElement;
  private readonly found: HTMLElement;
  private readonly ownTotal: string;

  constructor(form: HTMLFormElement, list: HTMLElement) {
    this.form = form;
    this.list = list;
    this.facets = (form.dataset.filters ?? '').split(' ').filter(Boolean);
    this.boxes = new FacetBoxes(form);
    this.words = form.querySelector<HTMLInputElement>('input[type=search]')!;
    this.own = list.querySelector<HTMLElement>('[data-own]')!;
    this.found = list.querySelector<HTMLElement>('[data-found]')!;
    this.ownTotal = this.total.textContent;
    this.rows = fetchRows(placeOfPage(), list.dataset.list as ListName, this.facets);
  }

  start(): void {
    this.form.classList.add('ready');
    void this.apply(selectionFrom(new URLSearchParams(location.search), this.facets));
    this.form.addEventListener('input', () => void this.changed());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    for (const button of document.querySelectorAll('[data-clear]')) {
      button.addEventListener('click', () => {
        this.remember(NOTHING);
        void this.apply(NOTHING);
      });
    }
    addEventListener(
      'popstate',
      () => void this.apply(selectionFrom(new URLSearchParams(location.search), this.facets)),
    );
  }

  private get total(): HTMLElement {
    return document.querySelector<HTMLElement>('[data-total]')!;
  }

  private async changed(): Promise<void> {
    const selection = this.chosen();
    this.remember(selection);
    await this.show(selection);
  }

  private chosen(): Selection {
    return { values: this.boxes.chosen(), words: this.words.value.trim() };
  }

  /** Puts a selection into the form and shows it. */
  private async apply(selection: Selection): Promise<void> {
    this.boxes.choose(selection.values);
    this.words.value = selection.words;
    await this.show(selection);
  }

  private remember(selection: Selection): void {
    history.replaceState(null, '', `${location.pathname}${queryOf(selection, this.facets)}${location.hash}`);
  }

  private async show(selection: Selection): Promise<void> {
    const isOpen = selection.values.size === 0 && selection.words === '';
    for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = isOpen;
    const rows = await this.rows;
    // Somebody may have gone on while the rows were on their way: only the last choice is shown.
    if (queryOf(selection, this.facets) !== queryOf(this.chosen(), this.facets)) return;
    const fitting = isOpen ? [] : rows.filter((row) => fits(row, selection));
    this.own.hidden = !isOpen;
    this.found.hidden = isOpen;
    this.found.replaceChildren(showRows(fitting, this.rowPlace()));
    document.querySelector<HTMLElement>('[data-none]')!.hidden = isOpen || fitting.length > 0;
    this.total.textContent = isOpen ? this.ownTotal : this.totalOf(fitting.length, rows.length);
    this.showCounts(rows, selection);
  }

  private rowPlace(): RowPlace {
    const { address = '', mark = '' } = this.list.dataset;
    return { address, mark, language: placeOfPage().language };
  }

  private totalOf(shown: number, all: number): string {
    const number = new Intl.NumberFormat(placeOfPage().language);
    return (this.total.dataset.total ?? '')
      .replace('{shown}', number.format(shown))
      .replace('{total}', number.format(all));
  }

  private showCounts(rows: readonly ListedRow[], selection: Selection): void {
    for (const facet of this.facets) {
      this.boxes.showCounts(facet, optionCounts(rows, selection, facet), (label, isUseless) =>
        label.toggleAttribute('data-empty', isUseless),
      );
    }
  }
}
