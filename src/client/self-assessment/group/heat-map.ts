import type { Form, ItemKind } from '../../../model/assessment-terms.ts';
import type { AreaSpread, GroupView, ItemSpread, Spread } from '../../../insights/self-assessment/group.ts';
import { titleOf } from '../level-row.ts';
import type { GroupPageTexts } from './setting.ts';

/** A row of the heat map: an area with levels, or an item with answers. */
export interface HeatRow {
  /** Undefined for an area. */
  readonly kind: ItemKind | undefined;
  readonly title: string;
  readonly spread: Spread;
}

/** An area, or a skill family in the short form, with the rows that belong to it. */
export interface HeatBlock {
  readonly id: string;
  readonly head: HeatRow;
  readonly items: readonly HeatRow[];
  readonly attitudes: readonly HeatRow[];
}

/** What table, CSV and picture show alike. */
export interface HeatMap {
  readonly form: Form;
  readonly people: number;
  readonly blocks: readonly HeatBlock[];
}

/** The heat map of a group; undefined where the group is too small. */
export function heatMapOf({ form, people, areas }: GroupView, texts: GroupPageTexts): HeatMap | undefined {
  if (!areas) return undefined;
  const block = (area: AreaSpread): HeatBlock => ({
    id: area.group.id,
    head: { kind: undefined, title: titleOf(area, form, texts), spread: area.spread },
    items: area.items.map(rowOf),
    attitudes: area.attitudes.map(rowOf),
  });
  return { form, people, blocks: areas.map(block) };
}

function rowOf({ item, spread }: ItemSpread): HeatRow {
  return { kind: item.kind, title: item.text, spread };
}

/** The sum of a row: how many people stand in it. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How strong the colour of a cell is: 1 to 4 by the quarter that its share of the row lies in; 0 where nobody stands in it. */
export function shadeOf(count: number, sum: number): number {
  return sum === 0 ? 0 : Math.ceil((4 * count) / sum);
}
