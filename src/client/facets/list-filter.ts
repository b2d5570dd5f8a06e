import { readCodes } from '../../search/codes.ts';
import { folded } from '../../search/words.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { fits, optionCounts, queryOf, selectionFrom, type Row, type Selection } from './selection.ts';

/** A row together with the element that shows it. */
interface ShownRow extends Row {
  readonly element: HTMLElement;
}

/** Makes the list of the page filterable. Without this script the list is complete and plain. */
export function enhanceList(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (form && list) new ListFilter(form, list).start();
}

class ListFilter {
  private readonly form: HTMLFormElement;
  private readonly list: HTMLElement;
  private readonly facets: string[];
  private readonly rows: ShownRow[];
  private readonly boxes: FacetBoxes;
  private readonly words: HTMLInputElement;

  constructor(form: HTMLFormElement, list: HTMLElement) {
    this.form = form;
    this.list = list;
    this.facets = (form.dataset.filters ?? '').split(' ').filter(Boolean);
    this.boxes = new FacetBoxes(form);
    this.words = form.querySelector<HTMLInputElement>('input[type=search]')!;
    this.rows = [...list.querySelectorAll<HTMLElement>('[data-f]')].map((element) => this.readRow(element));
  }

  start(): void {
    this.form.classList.add('ready');
    this.apply(selectionFrom(new URLSearchParams(location.search), this.facets));
    this.form.addEventListener('input', () => this.changed());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    for (const button of document.querySelectorAll('[data-clear]')) {
      button.addEventListener('click', () => {
        this.apply({ values: new Map(), words: '' });
        this.remember({ values: new Map(), words: '' });
      });
    }
    addEventListener('popstate', () => this.apply(selectionFrom(new URLSearchParams(location.search), this.facets)));
  }

  private readRow(element: HTMLElement): ShownRow {
    return {
      element,
      values: readCodes(this.facets, element.dataset.f ?? ''),
      text: folded(`${element.textContent} ${element.dataset.n ?? ''}`),
    };
  }

  private changed(): void {
    const selection = { values: this.boxes.chosen(), words: this.words.value.trim() };
    this.show(selection);
    this.remember(selection);
  }

  /** Puts a selection into the form and shows it. */
  private apply(selection: Selection): void {
    this.boxes.choose(selection.values);
    this.words.value = selection.words;
    this.show(selection);
  }

  private remember(selection: Selection): void {
    history.replaceState(null, '', `${location.pathname}${queryOf(selection, this.facets)}${location.hash}`);
  }

  private show(selection: Selection): void {
    let shown = 0;
    for (const row of this.rows) {
      const visible = fits(row, selection);
      row.element.hidden = !visible;
      if (visible) shown += 1;
    }
    for (const group of this.list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-f]:not([hidden])');
    }
    this.showCounts(selection);
    this.showTotal(shown, selection);
  }

  private showCounts(selection: Selection): void {
    for (const facet of this.facets) {
      this.boxes.showCounts(facet, optionCounts(this.rows, selection, facet), (label, isUseless) =>
        label.toggleAttribute('data-empty', isUseless),
      );
    }
  }

  private showTotal(shown: number, selection: Selection): void {
    const total = document.querySelector<HTMLElement>('[data-total]')!;
    total.textContent = (total.dataset.total ?? '')
      .replace('{shown}', String(shown))
      .replace('{total}', String(this.rows.length));
    document.querySelector<HTMLElement>('[data-none]')!.hidden = shown > 0;
    for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) {
      button.hidden = selection.values.size === 0 && selection.words === '';
    }
  }
}
