import { isScored, type Form } from '../../model/assessment-terms.ts';
import { valueOf, type Answers } from './scoring.ts';
import { groupsOf, itemsOf, type Sheet, type SheetItem } from './sheet.ts';

/** From this answer on a person does it alone, or knows it well. */
const MASTERED = 2;

/** The highest answer: the person guides others, or explains it to them. */
const HIGHEST = 3;

/** The knowledge and skill items that a person masters: highest answers first, then in the order of the instrument. */
export function masteredItems(sheet: Pick<Sheet, 'areas'>, form: Form, answers: Answers): SheetItem[] {
  const value = ({ id }: SheetItem) => valueOf(answers.get(id)) ?? 0;
  return itemsOf(sheet, form)
    .filter((item) => isScored(item) && value(item) >= MASTERED)
    .sort((a, b) => value(b) - value(a));
}

/** At most `most` items with the highest answer, spread over the areas: the first of each, then the second of each. */
export function strongestItems(sheet: Pick<Sheet, 'areas'>, form: Form, answers: Answers, most = 5): SheetItem[] {
  const columns = groupsOf(sheet, form).map(({ items }) =>
    items.filter((item) => isScored(item) && answers.get(item.id) === HIGHEST),
  );
  const deepest = Math.max(0, ...columns.map((items) => items.length));
  return Array.from({ length: deepest }, (_, place) => columns.flatMap((items) => items[place] ?? []))
    .flat()
    .slice(0, most);
}
