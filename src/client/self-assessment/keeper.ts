import { forget, remember, remembered } from './memory.ts';

/**
 * Keeps the answers on this device for those who have agreed, and only for them. Every view has a box to agree and a
 * button to be forgotten; they say the same.
 */
export class Keeper {
  private readonly boxes: readonly HTMLInputElement[];
  private isAgreed = false;

  /**
   * @param agree called when a box is ticked; whoever agrees calls `start`
   * @param forgotten called when everything has been forgotten
   */
  constructor(root: HTMLElement, agree: () => void, forgotten: () => void) {
    this.boxes = [...root.querySelectorAll<HTMLInputElement>('[data-remember]')];
    const stop = () => {
      forget();
      this.set(false);
      forgotten();
    };
    for (const box of this.boxes)
      box.addEventListener('change', () => {
        if (!box.checked) return stop();
        agree();
        this.set(this.isAgreed);
      });
    for (const button of root.querySelectorAll('[data-forget]')) button.addEventListener('click', stop);
  }

  /** True while answers are kept on this device. */
  get isOn(): boolean {
    return this.isAgreed;
  }

  /** The file that is kept here; undefined where there is none. */
  get kept(): string | undefined {
    return remembered();
  }

  /** Begins to keep, or stops without forgetting what is there. */
  set(isAgreed: boolean): void {
    this.isAgreed = isAgreed;
    for (const box of this.boxes) box.checked = isAgreed;
  }

  /** Keeps a file, if that has been agreed; where the browser does not allow it, the agreement ends. */
  keep(file: string): void {
    if (this.isAgreed && !remember(file)) this.set(false);
  }
}
