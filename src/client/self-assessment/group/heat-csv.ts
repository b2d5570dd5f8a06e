import { fill } from '../../../i18n/format.ts';
import { LEAST_PEOPLE } from '../../../insights/self-assessment/group.ts';
import { csvText } from '../../chart/csv.ts';
import { sumOf, type HeatMap, type HeatRow } from './heat-map.ts';
import type { GroupPageTexts } from './setting.ts';

/** The heat map as CSV, with all rows of the table, folded or not. A hidden row has words in place of its sum. */
export function heatCsv({ form, blocks }: HeatMap, texts: GroupPageTexts): string {
  const line = (area: string, { kind, title, spread }: HeatRow): string[] => [
    area,
    kind ? title : '',
    kind ? texts.kinds[kind] : '',
    ...(spread
      ? [...spread, sumOf(spread)].map(String)
      : ['', '', '', '', fill(texts.hidden, { least: LEAST_PEOPLE })]),
  ];
  const columns = texts.levels.map((level, place) => `${level} / ${fill(texts.answer, { n: place + 1 })}`);
  const rowsOf = (part: 'items' | 'attitudes') =>
    blocks.flatMap((block) => [
      ...(part === 'items' ? [line(block.head.title, block.head)] : []),
      ...block[part].map((row) => line(block.head.title, row)),
    ]);
  return csvText([
    [form === 'full' ? texts.areaAlone : texts.familyAlone, texts.question, texts.kind, ...columns, texts.sum],
    ...rowsOf('items'),
    ...rowsOf('attitudes'),
  ]);
}
