import {
  ANSWER_VALUES,
  FORMS,
  OTHER_ANSWERS,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  type Answer,
  type Form,
} from '../../model/assessment-terms.ts';
import type { Language } from '../../model/languages.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { readResult, type FileProblem, type ReadResult } from './result-file.ts';
import { itemsOf, type Sheet } from './sheet.ts';
import { changedSince, compareVersions } from './versions.ts';

/** A letter for each answer; the point stands for none. */
const LETTERS: Readonly<Record<Answer, string>> = {
  0: '0',
  1: '1',
  2: '2',
  3: '3',
  'not-applicable': 'n',
  unknown: 'u',
  undisclosed: 'p',
};
const NO_ANSWER = '.';
const ANSWERS = new Map(
  [...ANSWER_VALUES, ...OTHER_ANSWERS].map((answer): [string, Answer] => [LETTERS[answer], answer]),
);

/** What stands between the parts; none of them contains it. */
const BETWEEN = '_';

type Known = Pick<Sheet, 'id' | 'version' | 'areas' | 'releases'>;

/**
 * A result as a short text for the part of an address behind `#`, which browsers do not send: version, form, month, a letter for
 * each item in the order of the instrument, and the target if there is one.
 */
export function writeLink({ version, form, on, answers, target }: AssessmentResult, known: Known): string {
  const letters = itemsOf(known, 'full').map(({ id }) =>
    Object.hasOwn(answers, id) ? LETTERS[answers[id]!] : NO_ANSWER,
  );
  return [version, form, on, letters.join(''), ...(target ? [target] : [])].join(BETWEEN);
}

/** Reads what `writeLink` wrote. A link from before the items were changed cannot be read: it names them by their place. */
export function readLink(
  text: string,
  known: Known,
  language: Language,
): ReadResult | { readonly problem: FileProblem | 'older' } {
  const [version = '', form = '', on = '', letters = '', target, ...more] = text.split(BETWEEN);
  if (more.length > 0 || !/^\d+\.\d+\.\d+$/.test(version)) return { problem: 'damaged' };
  if (compareVersions(version, known.version) < 0 && changedSince(version, known.releases).size > 0)
    return { problem: 'older' };
  if (compareVersions(version, known.version) > 0) return { problem: 'newer' };
  const items = itemsOf(known, 'full');
  if (letters.length !== items.length || !(FORMS as readonly string[]).includes(form)) return { problem: 'damaged' };
  const answers: Record<string, Answer> = {};
  for (const [place, letter] of [...letters].entries()) {
    if (letter === NO_ANSWER) continue;
    const answer = ANSWERS.get(letter);
    if (answer === undefined) return { problem: 'damaged' };
    answers[items[place]!.id] = answer;
  }
  const result: AssessmentResult = {
    format: RESULT_FORMAT,
    formatVersion: RESULT_FORMAT_VERSION,
    instrument: known.id,
    version,
    form: form as Form,
    language,
    on,
    answers,
    ...(target === undefined ? {} : { target }),
  };
  // The same checks as for files: month, target and answers.
  return readResult(JSON.stringify(result), known);
}
