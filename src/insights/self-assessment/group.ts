import { ANSWER_VALUES, FORMS, isScored, type Form } from '../../model/assessment-terms.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { answersOf } from './result-file.ts';
import { scoreOf, valueOf, type Answers } from './scoring.ts';
import { groupsOf, type Group, type Sheet, type SheetItem } from './sheet.ts';

/** Below so many people a group, and below so many answers a row of it, says nothing. */
export const LEAST_PEOPLE = 5;

/** How many people there are in each of four columns, lowest first; undefined where fewer than `LEAST_PEOPLE` stand in the row. */
export type Spread = readonly number[] | undefined;

/** The answers of a group to an item. */
export interface ItemSpread {
  readonly item: SheetItem;
  readonly spread: Spread;
}

/** The levels of a group in an area, or in a skill family in the short form. */
export interface AreaSpread {
  readonly group: Group;
  readonly spread: Spread;
  /** The items that count in the level. */
  readonly items: readonly ItemSpread[];
  /** The items on attitude, which never count. */
  readonly attitudes: readonly ItemSpread[];
}

/** All people who answered the same form. */
export interface GroupView {
  readonly form: Form;
  readonly people: number;
  /** Undefined where there are fewer than `LEAST_PEOPLE`. */
  readonly areas: readonly AreaSpread[] | undefined;
}

/**
 * What results say together, form by form, the larger group first; a form that nobody answered is left out. A person stands in one form only, so
 * that no two views differ by one person. Rows count people, never points, and a hidden row has no sum from which it
 * could be worked out.
 */
export function groupViews(
  sheet: Pick<Sheet, 'areas' | 'bands'>,
  results: readonly Pick<AssessmentResult, 'form' | 'answers'>[],
): GroupView[] {
  return FORMS.flatMap((form) => {
    const people = results.filter((result) => result.form === form).map(answersOf);
    if (people.length === 0) return [];
    const areas = people.length < LEAST_PEOPLE ? undefined : areaSpreads(sheet, form, people);
    return [{ form, people: people.length, areas }];
  }).sort((a, b) => b.people - a.people);
}

function areaSpreads(sheet: Pick<Sheet, 'areas' | 'bands'>, form: Form, people: readonly Answers[]): AreaSpread[] {
  const levels = sheet.bands.map(({ level }) => level);
  const itemSpread = (item: SheetItem): ItemSpread => ({
    item,
    spread: spreadOf(
      ANSWER_VALUES,
      people.map((answers) => valueOf(answers.get(item.id))),
    ),
  });
  return groupsOf(sheet, form).map((group) => ({
    group,
    spread: spreadOf(
      levels,
      people.map((answers) => scoreOf(group, sheet.bands, answers).level),
    ),
    items: group.items.filter(isScored).map(itemSpread),
    attitudes: group.items.filter((item) => !isScored(item)).map(itemSpread),
  }));
}

/** How often each of the columns occurs among values of which some are missing. */
function spreadOf<T>(columns: readonly T[], values: readonly (T | undefined)[]): Spread {
  const given = values.filter((value) => value !== undefined);
  if (given.length < LEAST_PEOPLE) return undefined;
  return columns.map((column) => given.filter((value) => value === column).length);
}
