import type { PickerTexts } from '../jobs/job-picker.ts';

/** What the page says, given by the page. */
export interface CompareTexts extends PickerTexts {
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  readonly optional: string;
  readonly notNeeded: string;
  readonly skill: string;
  readonly all: string;
  readonly several: string;
  readonly only: string;
  readonly offers: string;
  readonly offersNote: string;
  readonly noOffer: string;
  readonly teaches: string;
  readonly remove: string;
  readonly failed: string;
}
