import { FACETS } from '../../search/index-format.ts';
import { FacetBoxes } from '../facets/facet-boxes.ts';
import { optionCounts, type Row, type Selection } from '../facets/selection.ts';

/** The filters of the search page: checkboxes by facet, each with the number of results it would show. */
export class FilterForm {
  private readonly form: HTMLFormElement;
  private readonly boxes: FacetBoxes;

  constructor(form: HTMLFormElement, changed: () => void) {
    this.form = form;
    this.boxes = new FacetBoxes(form);
    form.addEventListener('change', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Ticks the boxes of a selection. */
  choose(values: Selection['values']): void {
    this.boxes.choose(values);
  }

  /** The values whose boxes are ticked. */
  chosen(): Map<string, Set<string>> {
    return this.boxes.chosen();
  }

  /** Shows what each box would bring beside the choices in other facets; boxes that would bring nothing go. */
  showCounts(found: readonly Row[], { values }: Selection): void {
    for (const facet of FACETS) {
      this.boxes.showCounts(facet, optionCounts(found, { values, words: '' }, facet), (label, isUseless) => {
        label.hidden = isUseless;
      });
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
