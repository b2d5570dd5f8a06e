import { fill, formatList } from '../../i18n/format.ts';
import { nextSteps, type Gap, type NextStep } from '../../insights/graph/gaps.ts';
import type { JobData } from '../jobs/job-data.ts';
import { levelView } from '../jobs/level-view.ts';
import { headerCell, make, scrolling } from '../make-element.ts';
import type { GapTexts } from './texts.ts';

/** The gaps as a table, the widest of the essential ones first, and at most three next steps with their reasons. */
export function resultView(gaps: readonly Gap[], data: JobData, texts: GapTexts): HTMLElement[] {
  const title = make('h3', '', texts.gaps);
  if (gaps.length === 0) return [title, make('p', '', texts.noGaps)];
  const table = make('table', 'data-table');
  const head = make('tr');
  head.append(headerCell('col', texts.gaps), headerCell('col', texts.have), headerCell('col', texts.want));
  table.createTHead().append(head);
  const body = table.createTBody();
  for (const gap of gaps) body.append(gapRow(gap, data, texts));
  const steps = nextSteps(gaps, data.graph);
  const list = make('ol', 'ref-list');
  list.append(...steps.map((step) => stepItem(step, gaps, data, texts)));
  return [
    title,
    scrolling(table, texts.gaps),
    make('h3', '', texts.steps),
    steps.length > 0 ? list : make('p', 'soft', texts.noStep),
  ];
}

function gapRow({ skill, need, have, want }: Gap, data: JobData, texts: GapTexts): HTMLElement {
  const row = make('tr');
  const name = headerCell('row');
  name.append(data.link('skills', skill));
  if (need === 'optional') name.append(' ', make('span', 'soft small', texts.optional));
  const [mine, theirs] = [make('td'), make('td')];
  if (have === 0) mine.textContent = texts.notYet;
  else mine.append(levelView(have, texts.levels));
  theirs.append(levelView(want, texts.levels));
  row.append(name, mine, theirs);
  return row;
}

function stepItem({ offer, closes }: NextStep, gaps: readonly Gap[], data: JobData, texts: GapTexts): HTMLElement {
  const essential = (list: readonly Gap[]) => list.filter(({ need }) => need === 'essential').length;
  const skills = formatList(
    data.place.language,
    closes.map(({ skill }) => data.name('skills', skill)),
  );
  const reason =
    essential(closes) > 0
      ? fill(texts.closes, { n: essential(closes), total: essential(gaps), skills })
      : fill(texts.closesOptional, { skills });
  const item = make('li');
  item.append(data.link(offer.collection, offer.id), make('span', 'meta', reason));
  return item;
}
