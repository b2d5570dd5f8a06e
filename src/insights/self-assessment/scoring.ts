import { isScored, type Answer, type AnswerValue, type Form } from '../../model/assessment-terms.ts';
import type { Level } from '../../model/levels.ts';
import { groupsOf, type Group, type Sheet } from './sheet.ts';

/** Answers by item. An item without an answer is absent. */
export type Answers = ReadonlyMap<string, Answer>;

/** What the answers of a group say: a level, or why there is none. */
export interface Score {
  readonly group: Group;
  /** `too-few`: less than 70 % answered; `not-applicable`: no item applies to the person. */
  readonly state: 'given' | 'too-few' | 'not-applicable';
  /** Present exactly where the score is given. */
  readonly level?: Level;
  /** Share of the possible score, 0 to 1; present with the level. Not for showing: it pretends a precision that there is not. */
  readonly share?: number;
  /** How many scored items have a described answer. */
  readonly answered: number;
  /** How many scored items apply. */
  readonly applying: number;
}

/** A score is given only where at least so many of the applying items are answered: 7 of 10. */
const ENOUGH = { of: 10, answered: 7 } as const;

const MOST = 3;

/**
 * The scores of all groups of a form by version 1 of the rules: the mean of the answered knowledge and skill items as a
 * share of the possible 3, given where at least 70 % of those that apply are answered, and the level of the last cut
 * point that it reaches. Attitude never counts; “don’t know”, “prefer not to say” and no answer are missing, not zero.
 */
export function scoresOf(sheet: Pick<Sheet, 'areas' | 'bands'>, form: Form, answers: Answers): Score[] {
  return groupsOf(sheet, form).map((group) => scoreOf(group, sheet.bands, answers));
}

/** The score of one group, by the rules of `scoresOf`. */
export function scoreOf(group: Group, bands: Sheet['bands'], answers: Answers): Score {
  const applying = group.items.filter((item) => isScored(item) && answers.get(item.id) !== 'not-applicable');
  const values = applying.flatMap(({ id }) => valueOf(answers.get(id)) ?? []);
  const counts = { group, answered: values.length, applying: applying.length };
  if (applying.length === 0) return { ...counts, state: 'not-applicable' };
  if (!isEnough(values.length, applying.length)) return { ...counts, state: 'too-few' };
  const share = values.reduce((sum: number, value) => sum + value, 0) / (values.length * MOST);
  return { ...counts, state: 'given', share, level: levelOf(share, bands) };
}

/** The value of a described answer; undefined for the other answers and for none. */
export function valueOf(answer: Answer | undefined): AnswerValue | undefined {
  return typeof answer === 'number' ? answer : undefined;
}

/** True where enough of the items that apply are answered. */
export function isEnough(answered: number, applying: number): boolean {
  return answered * ENOUGH.of >= applying * ENOUGH.answered;
}

/** The level of the last cut point that a share reaches. */
export function levelOf(share: number, bands: Sheet['bands']): Level {
  // A third and two thirds are not exact in binary: a share that is on the cut point must reach it.
  return bands.findLast(({ from }) => share >= from - 1e-9)?.level ?? 1;
}
