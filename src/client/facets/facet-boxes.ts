import type { Selection } from './selection.ts';

/** The checkboxes of a form of filters: one for each value of each facet, with the number of rows it would show. */
export class FacetBoxes {
  private readonly boxes: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    unfoldWhereWide(form);
  }

  /** Ticks the boxes of a selection, and no others. */
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

  /**
   * Shows at each box of a facet how many rows it would bring.
   *
   * @param markUseless what becomes of a label whose box would bring nothing, and of one that is of use again
   */
  showCounts(
    facet: string,
    counts: ReadonlyMap<string, number>,
    markUseless: (label: HTMLElement, isUseless: boolean) => void,
  ): void {
    for (const box of this.boxes.filter((each) => each.name === facet)) {
      const count = counts.get(box.value) ?? 0;
      const label = box.closest('label')!;
      label.querySelector('.n')!.textContent = String(count);
      // A box that is ticked stays, so that it can be cleared.
      markUseless(label, count === 0 && !box.checked);
    }
  }
}

/** Filters are folded away on a phone and stand open beside the list where there is room (as in the style sheet). */
function unfoldWhereWide(form: HTMLFormElement): void {
  const fold = form.querySelector('details');
  const wide = matchMedia('(width >= 56rem)');
  const unfold = () => fold?.toggleAttribute('open', wide.matches);
  unfold();
  wide.addEventListener('change', unfold);
}
