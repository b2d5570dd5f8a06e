import { fill, formatDate, plural } from '../../i18n/format.ts';
import type { Language } from '../../model/languages.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { commonForm, compareResults, type ComparedScore } from '../../insights/self-assessment/comparison.ts';
import type { Score } from '../../insights/self-assessment/scoring.ts';
import type { Sheet } from '../../insights/self-assessment/sheet.ts';
import { levelView } from '../jobs/level-view.ts';
import { headerCell, make, scrolling } from '../make-element.ts';
import { ownWords, titleOf } from './level-row.ts';
import type { AssessmentTexts } from './texts.ts';

/** An earlier result beside that of now, row by row. */
export function comparisonTable(
  sheet: Sheet,
  before: AssessmentResult,
  after: AssessmentResult,
  texts: AssessmentTexts,
  language: Language,
): HTMLElement[] {
  const form = commonForm([before, after]);
  const table = make('table', 'data-table');
  const head = make('tr');
  head.append(...[texts.area, texts.then, texts.now, texts.change].map((column) => headerCell('col', column)));
  table.createTHead().append(head);
  const body = table.createTBody();
  for (const pair of compareResults(sheet, before, after)) {
    const line = make('tr');
    line.append(headerCell('row', titleOf(pair.after, form, texts)), cell(pair.before, texts), cell(pair.after, texts));
    line.append(make('td', '', changeWords(pair, texts, language)));
    body.append(line);
  }
  const lead = fill(texts.comparisonLead, {
    before: formatDate(language, before.on),
    after: formatDate(language, after.on),
  });
  return [make('h3', '', texts.comparison), make('p', 'soft', lead), scrolling(table, texts.comparison)];
}

function cell(score: Score, texts: AssessmentTexts): HTMLTableCellElement {
  const { level } = score;
  const made = make('td');
  made.append(
    level === undefined ? make('span', 'unknown', ownWords({ score }, texts)) : levelView(level, texts.levels),
  );
  return made;
}

function changeWords({ before, after }: ComparedScore, texts: AssessmentTexts, language: Language): string {
  if (before.level === undefined || after.level === undefined) return texts.cannotSay;
  const change = after.level - before.level;
  if (change === 0) return texts.same;
  return fill(change > 0 ? texts.up : texts.down, { levels: plural(language, Math.abs(change), texts.levelsOf) });
}
