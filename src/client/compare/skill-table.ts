import { fill } from '../../i18n/format.ts';
import { compareJobs, type ComparedSkill } from '../../insights/graph/compare.ts';
import type { GraphJob, GraphLink } from '../../insights/graph/graph.ts';
import type { JobData } from '../jobs/job-data.ts';
import { levelView } from '../jobs/level-view.ts';
import { headerCell, make, scrolling } from '../make-element.ts';
import type { CompareTexts } from './texts.ts';

/** The skills of several jobs side by side: what all of them need, what several, and what only one. */
export function skillTable(profiles: readonly GraphJob[], data: JobData, texts: CompareTexts): HTMLElement {
  const { all, several, only } = compareJobs(profiles);
  const table = make('table', 'data-table compare-table');
  const head = make('tr');
  head.append(
    headerCell('col', texts.skill),
    ...profiles.map(({ id }) => {
      const cell = headerCell('col');
      cell.append(data.link('job-profiles', id));
      return cell;
    }),
  );
  table.createTHead().append(head);
  const groups: [string, readonly ComparedSkill[]][] = [
    [texts.all, all],
    [texts.several, several],
    ...only.map((rows, place): [string, readonly ComparedSkill[]] => [
      fill(texts.only, { job: data.name('job-profiles', profiles[place]!.id) }),
      rows,
    ]),
  ];
  for (const [title, rows] of groups) if (rows.length > 0) table.append(rowGroup(title, rows, data, texts));
  return scrolling(table, texts.skill);
}

function rowGroup(title: string, rows: readonly ComparedSkill[], data: JobData, texts: CompareTexts): HTMLElement {
  const body = make('tbody');
  const group = make('tr', 'group');
  const cell = headerCell('rowgroup', `${title} `);
  cell.colSpan = rows[0]!.links.length + 1;
  cell.append(make('span', 'soft', String(rows.length)));
  group.append(cell);
  body.append(group);
  for (const { skill, links } of rows) {
    const row = make('tr');
    const name = headerCell('row');
    name.append(data.link('skills', skill));
    row.append(name, ...links.map((link) => levelCell(link, texts)));
    body.append(row);
  }
  return body;
}

function levelCell(link: GraphLink | undefined, texts: CompareTexts): HTMLElement {
  const cell = make('td');
  if (!link) {
    const dash = make('span', 'soft', '–');
    dash.setAttribute('aria-hidden', 'true');
    cell.append(dash, make('span', 'visually-hidden', texts.notNeeded));
    return cell;
  }
  cell.append(levelView(link.level, texts.levels));
  if (link.need === 'optional') cell.append(' ', make('span', 'soft small', texts.optional));
  return cell;
}
