import { fill, formatNumber } from '../../../i18n/format.ts';
import { LEAST_PEOPLE } from '../../../insights/self-assessment/group.ts';
import { pageColours } from '../../chart/colours.ts';
import { pictureOf, SCALE, wrap } from '../../chart/picture.ts';
import { shadeOf, sumOf, type HeatBlock, type HeatMap, type HeatRow } from './heat-map.ts';
import type { GroupSetting } from './setting.ts';

/** Sizes in pixels. */
const NAMES = 400;
const COLUMN = 104;
const LETTERS = 13;
const LINE = 18;
const PADDING = 8;
const INDENT = 16;

/** How much of the accent lies on the ground by shade, as in the table (`.matrix` in chart.css). */
const SHADES = [0, 0.05, 0.1, 0.16, 0.22];

interface PictureRow {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly indent: number;
  /** Texts for the columns; a single one stands for the whole row. */
  readonly cells: readonly string[];
  readonly shades: readonly number[];
}

/** The heat map as a PNG: the areas, the items of those that are open, and attitude below. */
export function heatPicture(
  map: HeatMap,
  open: ReadonlySet<HeatBlock>,
  title: string,
  caption: readonly string[],
  setting: GroupSetting,
): Promise<Blob> {
  const width = NAMES + COLUMN * (setting.texts.levels.length + 1);
  const context = document.createElement('canvas').getContext('2d')!;
  const { fontFamily } = getComputedStyle(document.body);
  const font = (weight: number) => `${weight} ${LETTERS}px ${fontFamily}`;
  const linesOf = ({ name, weight, indent, cells }: PictureRow) => {
    context.font = font(weight);
    const room = cells.length === 0 ? width : NAMES - indent - PADDING;
    return wrap(name, room, (words) => context.measureText(words).width);
  };
  const rows = pictureRows(map, open, setting).map((row) => ({ ...row, lines: linesOf(row) }));
  const heightOf = ({ lines }: (typeof rows)[number]) => lines.length * LINE + 2 * PADDING;
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0);

  const { canvas } = context;
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.textBaseline = 'top';
  const colour = pageColours(document.body);
  let top = 0;
  for (const row of rows) {
    const size = heightOf(row);
    context.fillStyle = colour('--accent');
    for (const [place, shade] of row.shades.entries()) {
      context.globalAlpha = SHADES[shade]!;
      context.fillRect(NAMES + place * COLUMN, top, COLUMN, size);
    }
    context.globalAlpha = 1;
    context.fillStyle = colour('--rule');
    context.fillRect(0, top + size - 1, width, 1);
    context.fillStyle = colour('--ink');
    context.font = font(row.weight);
    for (const [place, text] of row.lines.entries()) context.fillText(text, row.indent, top + PADDING + place * LINE);
    for (const [place, text] of row.cells.entries())
      context.fillText(text, NAMES + place * COLUMN + PADDING, top + PADDING);
    top += size;
  }
  return pictureOf(canvas, title, caption, { width, height });
}

function pictureRows({ form, blocks }: HeatMap, open: ReadonlySet<HeatBlock>, setting: GroupSetting): PictureRow[] {
  const { texts } = setting;
  const attitudes = blocks.flatMap((block) => block.attitudes);
  const answers = texts.levels.map((_, place) => fill(texts.answer, { n: place + 1 }));
  const words = (name: string, cells: readonly string[] = []): PictureRow => ({
    name,
    weight: cells.length === 0 ? 600 : 400,
    indent: 0,
    cells,
    shades: [],
  });
  return [
    words(form === 'full' ? texts.area : texts.family, [...texts.levels, texts.sum]),
    ...(open.size === 0 ? [] : [words('', answers)]),
    ...blocks.flatMap((block) => [
      figures(block.head, setting),
      ...(open.has(block) ? block.items.map((row) => figures(row, setting)) : []),
    ]),
    ...(attitudes.length === 0
      ? []
      : [
          words(`${texts.attitude}. ${texts.attitudeLead}`),
          words(texts.question, [...answers, texts.sum]),
          ...attitudes.map((row) => figures(row, setting)),
        ]),
  ];
}

function figures({ kind, title, spread }: HeatRow, { texts, place }: GroupSetting): PictureRow {
  const look = { name: title, weight: kind ? 400 : 600, indent: kind ? INDENT : 0 } as const;
  if (!spread) return { ...look, cells: [fill(texts.hidden, { least: LEAST_PEOPLE })], shades: [] };
  const sum = sumOf(spread);
  return {
    ...look,
    cells: [...spread, sum].map((count) => formatNumber(place.language, count)),
    shades: spread.map((count) => shadeOf(count, sum)),
  };
}
