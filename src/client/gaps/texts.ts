import type { PickerTexts } from '../jobs/job-picker.ts';

/** What the page says, given by the page. */
export interface GapTexts extends PickerTexts {
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  readonly essential: string;
  readonly optional: string;
  readonly notYet: string;
  readonly asked: string;
  readonly questions: string;
  readonly answered: string;
  readonly reached: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly have: string;
  readonly want: string;
  readonly steps: string;
  readonly noStep: string;
  readonly closes: string;
  readonly closesOptional: string;
  readonly remove: string;
  readonly failed: string;
  readonly badFile: string;
  readonly loaded: string;
}
