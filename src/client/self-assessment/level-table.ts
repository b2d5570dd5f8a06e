import { plural } from '../../i18n/format.ts';
import type { Language } from '../../model/languages.ts';
import { levelView } from '../jobs/level-view.ts';
import { headerCell, make, scrolling } from '../make-element.ts';
import { gapOf, ownWords, type LevelRow } from './level-row.ts';
import type { AssessmentTexts } from './texts.ts';

/** The rows as a table: the same as the picture in words. */
export function levelTable(
  rows: readonly LevelRow[],
  hasTarget: boolean,
  texts: AssessmentTexts,
  language: Language,
): HTMLElement {
  const table = make('table', 'data-table');
  const head = make('tr');
  const columns = hasTarget ? [texts.area, texts.you, texts.asked, texts.gap] : [texts.area, texts.you];
  head.append(...columns.map((column) => headerCell('col', column)));
  table.createTHead().append(head);
  const body = table.createTBody();
  for (const row of rows) {
    const line = make('tr');
    line.append(headerCell('row', row.title), ownCell(row, texts));
    if (hasTarget) line.append(askedCell(row, texts), make('td', '', gapWords(row, texts, language)));
    body.append(line);
  }
  return scrolling(table, texts.areas);
}

function ownCell(row: LevelRow, texts: AssessmentTexts): HTMLTableCellElement {
  const cell = make('td');
  const { level } = row.score;
  cell.append(level === undefined ? make('span', 'unknown', ownWords(row, texts)) : levelView(level, texts.levels));
  return cell;
}

function askedCell({ asked }: LevelRow, texts: AssessmentTexts): HTMLTableCellElement {
  const cell = make('td');
  cell.append(asked === undefined ? make('span', 'soft', texts.notAsked) : levelView(asked, texts.levels));
  return cell;
}

function gapWords(row: LevelRow, texts: AssessmentTexts, language: Language): string {
  const gap = gapOf(row);
  if (gap === undefined) return '–';
  return gap > 0 ? plural(language, gap, texts.levelsOf) : texts.gapNone;
}
