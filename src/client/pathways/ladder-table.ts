import { fill } from '../../i18n/format.ts';
import { ladderOf } from '../../insights/graph/ladder.ts';
import type { Stage } from '../../insights/graph/moves.ts';
import type { JobData } from '../jobs/job-data.ts';
import { headerCell, make, scrolling } from '../make-element.ts';
import type { PathTexts } from './texts.ts';

/** The ladder: a column an EQF level, a row a step, so that one look shows where a move leads. */
export function ladderTable(start: string, stages: readonly Stage[], data: JobData, texts: PathTexts): HTMLElement {
  const { levels, rows } = ladderOf(start, stages, data.graph);
  const table = make('table', 'data-table ladder');
  const head = make('tr');
  head.append(
    headerCell('col', texts.ladder),
    ...levels.map((level) => headerCell('col', level === undefined ? texts.eqfUnknown : fill(texts.eqf, { level }))),
  );
  table.createTHead().append(head);
  const body = table.createTBody();
  rows.forEach((row, place) => {
    const line = make('tr');
    line.append(headerCell('row', place === 0 ? texts.start : fill(texts.step, { n: place })));
    for (const jobs of row) {
      const cell = make('td');
      const list = make('ul', 'plain-list');
      list.append(
        ...jobs.map((job) => {
          const item = make('li');
          item.append(data.link('job-profiles', job));
          return item;
        }),
      );
      if (jobs.length > 0) cell.append(list);
      line.append(cell);
    }
    body.append(line);
  });
  return scrolling(table, texts.ladder);
}
