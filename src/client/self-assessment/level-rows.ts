import { fill } from '../../i18n/format.ts';
import type { Level } from '../../model/levels.ts';
import { make } from '../make-element.ts';
import type { LevelRow } from './level-row.ts';
import { ownWords } from './level-row.ts';
import type { AssessmentTexts } from './texts.ts';

const LEVELS = 4;

/** Heights in parts of the row, which the style sheet sets. */
const MIDDLE = '50%';
const LOW = { y1: '32%', y2: '68%' };
const HIGH = { y1: '8%', y2: '92%' };

/** A row for each area: the dot is the person, the pale bar where the person may stand, the tick what is asked for. */
export function levelRows(rows: readonly LevelRow[], texts: AssessmentTexts): HTMLElement {
  const list = make('ol', 'level-rows');
  const scale = make('li', 'level-scale');
  scale.setAttribute('aria-hidden', 'true');
  const names = make('span', 'level-names');
  names.append(...texts.levels.map((name) => make('span', '', name)));
  scale.append(make('span'), names);
  list.append(scale, ...rows.map((row) => rowItem(row, texts)));
  return list;
}

function rowItem(row: LevelRow, texts: AssessmentTexts): HTMLElement {
  const item = make('li');
  const own = ownWords(row, texts);
  const words = row.asked === undefined ? own : fill(texts.state, { own, asked: texts.levels[row.asked - 1]! });
  item.append(make('span', 'name', row.title), track(row), make('span', 'words soft small', words));
  return item;
}

function track({ score: { level }, asked }: LevelRow): SVGElement {
  const svg = shape('svg', { class: 'track', 'aria-hidden': 'true' });
  svg.append(shape('line', { class: 'axis', x1: '0%', x2: '100%', y1: MIDDLE, y2: MIDDLE }));
  for (let border = 0; border <= LEVELS; border++)
    svg.append(shape('line', { class: 'axis', x1: percent(border), x2: percent(border), ...LOW }));
  if (level !== undefined) {
    const [from, to] = [Math.max(0, level - 2), Math.min(LEVELS, level + 1)];
    svg.append(
      shape('rect', { class: 'range', x: percent(from), width: percent(to - from), y: LOW.y1, height: '36%' }),
    );
  }
  if (level !== undefined && asked !== undefined && level !== asked)
    svg.append(shape('line', { class: 'between', x1: centre(level), x2: centre(asked), y1: MIDDLE, y2: MIDDLE }));
  if (asked !== undefined) svg.append(shape('line', { class: 'asked', x1: centre(asked), x2: centre(asked), ...HIGH }));
  if (level !== undefined) svg.append(shape('circle', { class: 'own', cx: centre(level), cy: MIDDLE, r: 5.5 }));
  return svg;
}

/** The middle of the field of a level along the track. */
function centre(level: Level): string {
  return percent(level - 0.5);
}

function percent(fields: number): string {
  return `${(fields / LEVELS) * 100}%`;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}
