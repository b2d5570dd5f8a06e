import type { PickerTexts } from '../jobs/job-picker.ts';

/** What the page says, given by the page. */
export interface PathTexts extends PickerTexts {
  readonly onwards: string;
  readonly towards: string;
  readonly noMoves: string;
  readonly step: string;
  readonly up: string;
  readonly across: string;
  readonly lacks: string;
  readonly lacksNothing: string;
  readonly closedBy: string;
  readonly noOffer: string;
  readonly ladder: string;
  readonly ladderNote: string;
  readonly eqf: string;
  readonly eqfUnknown: string;
  readonly start: string;
  readonly check: string;
  readonly failed: string;
}
