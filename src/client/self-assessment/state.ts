import { RESULT_FORMAT, RESULT_FORMAT_VERSION, type Answer, type Form } from '../../model/assessment-terms.ts';
import type { Language } from '../../model/languages.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { answersOf } from '../../insights/self-assessment/result-file.ts';
import type { Answers } from '../../insights/self-assessment/scoring.ts';
import { groupsOf, itemsOf, type Sheet } from '../../insights/self-assessment/sheet.ts';

/** Where a person is: before beginning, at a part by its place, or at the result. */
export type Place = 'start' | 'result' | number;

/** A self-assessment as it stands. */
export interface Assessment {
  readonly form: Form;
  readonly at: Place;
  readonly answers: Answers;
  /** The month of the last answer, as YYYY-MM; undefined while there is none. */
  readonly on: string | undefined;
  /** The job that the person aims at. */
  readonly target: string | undefined;
  /** True where some answer exists nowhere but on this page. */
  readonly isUnsaved: boolean;
  /** True where the answers came by a link: they may be somebody else's, and are not remembered unasked. */
  readonly isBorrowed: boolean;
}

/** What can happen to a self-assessment. */
export type Action =
  | { readonly type: 'begin'; readonly form: Form }
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer; readonly on: string }
  | { readonly type: 'go'; readonly at: Place }
  | { readonly type: 'aim'; readonly target: string | undefined }
  | {
      readonly type: 'take';
      readonly result: AssessmentResult;
      readonly at: Place;
      readonly isBorrowed?: boolean;
      readonly isUnsaved?: boolean;
    }
  | { readonly type: 'saved' }
  | { readonly type: 'adopt' }
  | { readonly type: 'clear' };

/** A self-assessment that nobody has begun. */
export const BLANK: Assessment = {
  form: 'full',
  at: 'start',
  answers: new Map(),
  on: undefined,
  target: undefined,
  isUnsaved: false,
  isBorrowed: false,
};

/** The self-assessment after something has happened. Answers are only ever lost by `take` and `clear`. */
export function after(state: Assessment, action: Action, sheet: Pick<Sheet, 'areas'>): Assessment {
  switch (action.type) {
    case 'begin':
      return { ...state, form: action.form, at: 0 };
    case 'answer': {
      const answers = new Map(state.answers).set(action.item, action.answer);
      return { ...state, answers, on: action.on, isUnsaved: true };
    }
    case 'go':
      return { ...state, at: placeIn(sheet, state.form, action.at) };
    case 'aim':
      return { ...state, target: action.target };
    case 'take': {
      const { result, isBorrowed = false, isUnsaved = false } = action;
      const { form, on, target } = result;
      return {
        form,
        on,
        target,
        answers: answersOf(result),
        at: placeIn(sheet, form, action.at),
        isUnsaved,
        isBorrowed,
      };
    }
    case 'saved':
      return { ...state, isUnsaved: false };
    case 'adopt':
      return { ...state, isBorrowed: false };
    case 'clear':
      return BLANK;
  }
}

/** A place that the form has: behind its last part comes the result. */
function placeIn(sheet: Pick<Sheet, 'areas'>, form: Form, at: Place): Place {
  if (typeof at !== 'number') return at;
  if (!Number.isInteger(at) || at < 0) return 'start';
  return at < groupsOf(sheet, form).length ? at : 'result';
}

/** How many items of the form have an answer, whichever, and how many there are. */
export function progressOf(
  sheet: Pick<Sheet, 'areas'>,
  { form, answers }: Assessment,
): { answered: number; items: number } {
  const items = itemsOf(sheet, form);
  return { answered: items.filter(({ id }) => answers.has(id)).length, items: items.length };
}

/** The self-assessment as a result to keep; `today` is a month. */
export function resultOf(state: Assessment, sheet: Sheet, language: Language, today: string): AssessmentResult {
  return {
    format: RESULT_FORMAT,
    formatVersion: RESULT_FORMAT_VERSION,
    instrument: sheet.id,
    version: sheet.version,
    form: state.form,
    language,
    on: state.on ?? today,
    answers: Object.fromEntries(state.answers),
    ...(state.target === undefined ? {} : { target: state.target }),
  };
}
