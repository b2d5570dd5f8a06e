import { fill } from '../../i18n/format.ts';
import { stagesFrom, type Direction } from '../../insights/graph/moves.ts';
import { fetchJobData, type JobData } from '../jobs/job-data.ts';
import { pickJobs } from '../jobs/job-picker.ts';
import { make } from '../make-element.ts';
import { placeOfPage } from '../page-place.ts';
import { ladderTable } from './ladder-table.ts';
import { moveList } from './move-list.ts';
import type { PathTexts } from './texts.ts';

/** The name of each direction in the address: `?from=welder`, `?to=welding-engineer`. */
const NAMES: Readonly<Record<Direction, string>> = { onwards: 'from', towards: 'to' };

/** Shows the moves onwards from a job or towards one, as the address says. */
export async function startPathways(root: HTMLElement): Promise<void> {
  const texts = JSON.parse(root.dataset.texts!) as PathTexts;
  const result = root.querySelector<HTMLElement>('[data-result]')!;
  try {
    const data = await fetchJobData(placeOfPage());
    const show = () => result.replaceChildren(...pathsOf(new URLSearchParams(location.search), data, texts));
    for (const name of Object.values(NAMES))
      pickJobs(root.querySelector(`[data-picker=${name}] input`)!, data, texts, (job) => {
        history.pushState(null, '', `?${name}=${job}`);
        show();
      });
    addEventListener('popstate', show);
    show();
  } catch (error) {
    result.textContent = texts.failed;
    throw error;
  }
}

function pathsOf(query: URLSearchParams, data: JobData, texts: PathTexts): HTMLElement[] {
  for (const direction of ['onwards', 'towards'] as const) {
    const job = query.get(NAMES[direction]);
    if (!job || !data.graph.jobs.has(job)) continue;
    const stages = stagesFrom(job, direction, data.graph);
    const name = data.name('job-profiles', job);
    const title = make('h2', '', fill(texts[direction], { job: name }));
    if (stages.length === 0) return [title, make('p', 'soft', texts.noMoves)];
    return [
      title,
      ladderTable(job, stages, data, texts),
      make('p', 'small soft', texts.ladderNote),
      ...stages.map(({ moves }, place) => {
        const part = make('details');
        // The next step is what most people came for; later ones are folded away.
        part.open = place === 0;
        part.append(make('summary', '', fill(texts.step, { n: place + 1 })), moveList(moves, direction, data, texts));
        return part;
      }),
    ];
  }
  return [];
}
