import { fill, formatList } from '../../i18n/format.ts';
import type { Gap } from '../../insights/graph/gaps.ts';
import type { Direction, Move } from '../../insights/graph/moves.ts';
import type { JobData } from '../jobs/job-data.ts';
import { make } from '../make-element.ts';
import type { PathTexts } from './texts.ts';

/** So many skills are named in a line; the page of the gap check names all. */
const NAMED = 5;

/** The moves of one stage: where each leads, what is missing and what closes it. */
export function moveList(moves: readonly Move[], direction: Direction, data: JobData, texts: PathTexts): HTMLElement {
  const list = make('ol', 'ref-list');
  list.append(...moves.map((move) => moveItem(move, direction, data, texts)));
  return list;
}

function moveItem(
  { from, to, kind, gaps, steps }: Move,
  direction: Direction,
  data: JobData,
  texts: PathTexts,
): HTMLElement {
  const item = make('li');
  const title = make('span');
  // The job that is new at this stage comes first.
  const [next, before] = direction === 'onwards' ? [to, from] : [from, to];
  title.append(data.link('job-profiles', next), ' ');
  const way = fill(kind === 'up' ? texts.up : texts.across, { job: data.name('job-profiles', before) });
  title.append(make('span', 'soft small', way));
  item.append(title, make('span', 'meta', lackText(gaps, data, texts)));
  if (gaps.length > 0) {
    const closing = make('span', 'meta');
    if (steps.length === 0) closing.textContent = texts.noOffer;
    else {
      closing.append(`${texts.closedBy} `);
      steps.forEach(({ offer, closes }, index) => {
        closing.append(index > 0 ? ', ' : '', data.link(offer.collection, offer.id), ` (${closes.length})`);
      });
    }
    item.append(closing);
    const check = make('a', 'small', texts.check);
    check.href = `${data.place.base}${data.place.language}/gaps/?jobs=${to}`;
    item.append(check);
  }
  return item;
}

function lackText(gaps: readonly Gap[], data: JobData, texts: PathTexts): string {
  if (gaps.length === 0) return texts.lacksNothing;
  const essential = gaps.filter(({ need }) => need === 'essential');
  const named = gaps.slice(0, NAMED).map(({ skill }) => data.name('skills', skill));
  return fill(texts.lacks, {
    n: gaps.length,
    essential: essential.length,
    skills: formatList(data.place.language, named) + (gaps.length > NAMED ? ' …' : ''),
  });
}
