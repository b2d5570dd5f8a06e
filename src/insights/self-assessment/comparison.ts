import type { Form } from '../../model/assessment-terms.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { answersOf } from './result-file.ts';
import { scoresOf, type Score } from './scoring.ts';
import type { Sheet } from './sheet.ts';

/** The two scores of a group. */
export interface ComparedScore {
  readonly before: Score;
  readonly after: Score;
}

/** The form in which two results can be compared: the full one only where both have it. */
export function commonForm(results: readonly Pick<AssessmentResult, 'form'>[]): Form {
  return results.every(({ form }) => form === 'full') ? 'full' : 'short';
}

/** The scores of two results side by side, group by group, in the form that both have. */
export function compareResults(
  sheet: Pick<Sheet, 'areas' | 'bands'>,
  before: AssessmentResult,
  after: AssessmentResult,
): ComparedScore[] {
  const form = commonForm([before, after]);
  const [first, second] = [before, after].map((result) => scoresOf(sheet, form, answersOf(result)));
  return first!.map((score, place) => ({ before: score, after: second![place]! }));
}
