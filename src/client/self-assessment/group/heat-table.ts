import { fill, formatNumber } from '../../../i18n/format.ts';
import { LEAST_PEOPLE } from '../../../insights/self-assessment/group.ts';
import { headerCell, make, scrolling } from '../../make-element.ts';
import { shadeOf, sumOf, type HeatBlock, type HeatMap, type HeatRow } from './heat-map.ts';
import type { GroupSetting } from './setting.ts';

/** The levels and answers of a group as a table, in which the items of each area can be folded out. */
export class HeatTable {
  readonly element: HTMLElement;
  private readonly setting: GroupSetting;
  private readonly folds: { block: HeatBlock; button: HTMLButtonElement; items: HTMLElement }[] = [];

  /** @param label what the table shows, for those who do not see it */
  constructor(map: HeatMap, label: string, setting: GroupSetting) {
    this.setting = setting;
    const { texts } = setting;
    const table = make('table', 'data-table matrix heat-map');
    table.append(head(map.form === 'full' ? texts.area : texts.family, setting, true));
    for (const block of map.blocks) table.append(...this.bodies(map, block));
    this.element = scrolling(table, label);
  }

  /** Folds the items of all areas out or in. */
  foldAll(isOpen: boolean): void {
    for (const { button, items } of this.folds) fold(button, items, isOpen);
  }

  /** The blocks whose items are folded out. */
  open(): ReadonlySet<HeatBlock> {
    return new Set(this.folds.filter(({ items }) => !items.hidden).map(({ block }) => block));
  }

  private bodies({ form }: HeatMap, block: HeatBlock): HTMLElement[] {
    const button = make('button', 'unfold', block.head.title);
    button.type = 'button';
    const name = headerCell('row');
    name.append(button);
    const area = make('tbody');
    area.append(line(name, block.head, this.setting));
    const items = make('tbody', 'items');
    items.id = `items-${form}-${block.id}`;
    items.append(...block.items.map((row) => line(headerCell('row', row.title), row, this.setting)));
    button.setAttribute('aria-controls', items.id);
    button.addEventListener('click', () => fold(button, items, button.ariaExpanded !== 'true'));
    fold(button, items, false);
    this.folds.push({ block, button, items });
    return [area, items];
  }
}

/** The answers of a group to items on attitude, apart from what counts. */
export function attitudeTable(rows: readonly HeatRow[], setting: GroupSetting): HTMLElement {
  const { texts } = setting;
  const table = make('table', 'data-table matrix heat-map');
  const body = make('tbody');
  body.append(...rows.map((row) => line(headerCell('row', row.title), row, setting)));
  table.append(head(texts.question, setting, false), body);
  return scrolling(table, texts.attitude);
}

function fold(button: HTMLElement, items: HTMLElement, isOpen: boolean): void {
  items.hidden = !isOpen;
  button.setAttribute('aria-expanded', String(isOpen));
}

function head(rows: string, { texts }: GroupSetting, hasLevels: boolean): HTMLElement {
  const part = make('thead');
  const columns = texts.levels.map((level, place) => {
    const answer = fill(texts.answer, { n: place + 1 });
    const cell = headerCell('col', hasLevels ? level : answer);
    if (hasLevels) cell.append(make('small', 'soft', answer));
    return cell;
  });
  const row = make('tr');
  row.append(headerCell('col', rows), ...columns, headerCell('col', texts.sum));
  part.append(row);
  return part;
}

function line(name: HTMLElement, { spread }: HeatRow, { texts, place }: GroupSetting): HTMLElement {
  const row = make('tr');
  row.append(name);
  if (!spread) {
    const cell = make('td', 'unasked', fill(texts.hidden, { least: LEAST_PEOPLE }));
    cell.colSpan = texts.levels.length + 1;
    row.append(cell);
    return row;
  }
  const sum = sumOf(spread);
  for (const count of spread) {
    const cell = make('td', '', formatNumber(place.language, count));
    const shade = shadeOf(count, sum);
    if (shade > 0) cell.dataset.band = String(shade);
    row.append(cell);
  }
  row.append(make('td', 'soft', formatNumber(place.language, sum)));
  return row;
}
