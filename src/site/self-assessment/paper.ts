import type { OtherAnswer } from '../../model/assessment-terms.ts';

/** The signs of the other answers on paper, the same in every language. */
export const OTHER_MARKS: Readonly<Record<OtherAnswer, string>> = {
  'not-applicable': '×',
  unknown: '?',
  undisclosed: '–',
};
