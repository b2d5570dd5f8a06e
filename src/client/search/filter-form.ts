import { FACETS } from '../../search/index-format.ts';
import { optionCounts, type Row, type Selection } from '../facets/selection.ts';

/** The filters of the search page: checkboxes by facet, each with the number of results it would show. */
export class FilterForm {
  private readonly form: HTMLFormElement;
  private readonly boxes: HTMLInputElement[];

  constructor(form: HTMLFormElement, changed: () => void) {
    this.form = form;
    this.boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    form.addEventListener('change', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    const fold = form.querySelector('details');
    const wide = matchMedia('(width >= 56rem)');
    const unfold = () => fold?.toggleAttribute('open', wide.matches);
    unfold();
    wide.addEventListener('change', unfold);
  }

  /** Ticks the boxes of a selection. */
  choose(values: Selection['values']): void {
    for (const box of this.boxes) box.checked = values.get(box.name)?.has(box.value) ?? false;
  }

  /** The values whose boxes are ticked. */
  chosen(): Map<string, Set<string>> {
    const values = new Map<string, Set<string>>();
    for (const box of this.boxes) {
      if (box.checked) values.set(box.name, (values.get(box.name) ?? new Set()).add(box.value));
    }
    return values;
  }

  /** Shows what each box would bring beside the choices in other facets; boxes that would bring nothing go. */
  showCounts(found: readonly Row[], { values }: Selection): void {
    for (const facet of FACETS) {
      const counts = optionCounts(found, { values, words: '' }, facet);
      for (const box of this.boxes.filter((each) => each.name === facet)) {
        const count = counts.get(box.value) ?? 0;
        const label = box.closest('label')!;
        label.querySelector('.n')!.textContent = String(count);
        label.hidden = count === 0 && !box.checked;
      }
    }
    for (const group of this.form.querySelectorAll('fieldset'))
      group.hidden = !group.querySelector('label:not([hidden])');
    this.form.classList.add('ready');
  }

  /** Takes the filters away: without an index they do nothing. */
  hide(): void {
    this.form.classList.remove('ready');
  }
}
