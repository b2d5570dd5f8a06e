import { folded } from '../../search/words.ts';
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
  private readonly boxes: HTMLInputElement[];
  private readonly words: HTMLInputElement;

  constructor(form: HTMLFormElement, list: HTMLElement) {
    this.form = form;
    this.list = list;
    this.facets = (form.dataset.filters ?? '').split(' ').filter(Boolean);
    this.boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.words = form.querySelector<HTMLInputElement>('input[type=search]')!;
    this.rows = [...list.querySelectorAll<HTMLElement>('[data-f]')].map((element) => this.readRow(element));
  }

  start(): void {
    this.form.classList.add('ready');
    const fold = this.form.querySelector('details');
    const wide = matchMedia('(width >= 56rem)');
    const unfold = () => fold?.toggleAttribute('open', wide.matches);
    unfold();
    wide.addEventListener('change', unfold);
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
    const values = (element.dataset.f ?? '').split(';');
    return {
      element,
      values: new Map(this.facets.map((facet, index) => [facet, (values[index] ?? '').split(' ').filter(Boolean)])),
      text: folded(`${element.textContent} ${element.dataset.n ?? ''}`),
    };
  }

  private changed(): void {
    const values = new Map<string, Set<string>>();
    for (const box of this.boxes) {
      if (box.checked) values.set(box.name, (values.get(box.name) ?? new Set()).add(box.value));
    }
    const selection = { values, words: this.words.value.trim() };
    this.show(selection);
    this.remember(selection);
  }

  /** Puts a selection into the form and shows it. */
  private apply(selection: Selection): void {
    for (const box of this.boxes) box.checked = selection.values.get(box.name)?.has(box.value) ?? false;
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
      const counts = optionCounts(this.rows, selection, facet);
      for (const box of this.boxes.filter((each) => each.name === facet)) {
        const count = counts.get(box.value) ?? 0;
        const label = box.closest('label')!;
        label.querySelector('.n')!.textContent = String(count);
        label.toggleAttribute('data-empty', count === 0 && !box.checked);
      }
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
