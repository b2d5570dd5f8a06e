import type { Form, ItemKind } from '../../model/assessment-terms.ts';
import type { AnswerSets, Band, OtherAnswerTexts } from '../../model/self-assessment.ts';

/** An item as it is asked. */
export interface SheetItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The id of the skill that it asks about. */
  readonly skill: string;
  readonly text: string;
  readonly short: boolean;
}

/** A group of items that are asked together. */
export interface SheetArea {
  readonly id: string;
  /** The code of its skill family. */
  readonly family: string;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

/** The items that a version of the instrument changed, added or took out. */
export interface SheetRelease {
  readonly version: string;
  readonly items: readonly string[];
}

/** An instrument in one language: all that asking, scoring and reading of result files depend on. */
export interface Sheet {
  readonly id: string;
  readonly version: string;
  readonly answers: Readonly<AnswerSets>;
  readonly otherAnswers: Readonly<OtherAnswerTexts>;
  /** The cut points, lowest first. */
  readonly bands: readonly Band[];
  readonly areas: readonly SheetArea[];
  readonly releases: readonly SheetRelease[];
}

/** A group of items that is asked as one step and has one score. */
export interface Group {
  /** The id of the area, or the code of the skill family in the short form. */
  readonly id: string;
  readonly areas: readonly SheetArea[];
  readonly items: readonly SheetItem[];
}

/**
 * The groups of a form, in the order of the instrument. In the full form each area is one; in the short form an area has
 * too few items for a score, so the areas of a skill family are one.
 */
export function groupsOf({ areas }: Pick<Sheet, 'areas'>, form: Form): Group[] {
  if (form === 'full') return areas.map((area) => ({ id: area.id, areas: [area], items: area.items }));
  const families = [...new Set(areas.map(({ family }) => family))];
  return families.map((family) => {
    const members = areas.filter((area) => area.family === family);
    return { id: family, areas: members, items: members.flatMap(({ items }) => items.filter(({ short }) => short)) };
  });
}

/** All items of a form, in the order in which they are asked. */
export function itemsOf(sheet: Pick<Sheet, 'areas'>, form: Form): SheetItem[] {
  return groupsOf(sheet, form).flatMap(({ items }) => items);
}
