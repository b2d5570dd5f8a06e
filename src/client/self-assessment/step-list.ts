import { fill, formatList } from '../../i18n/format.ts';
import type { Gap } from '../../insights/graph/gaps.ts';
import type { ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import { MOST_STEPS, placeToPractise, proposedSteps, roomToGrow } from '../../insights/self-assessment/next-steps.ts';
import { make } from '../make-element.ts';
import type { JobContext } from './job-context.ts';
import type { AssessmentTexts } from './texts.ts';

/** A place may touch many skills: the first ones say enough. */
const MOST_NAMED = 3;

/** At most three next steps towards a job, or onwards where there is none or nothing is missing for it. */
export function stepList(
  levels: ClaimedLevels,
  target: string | undefined,
  context: JobContext,
  texts: AssessmentTexts,
): HTMLElement[] {
  const { data } = context;
  const title = make('h3', '', texts.steps);
  const job = data.graph.jobs.get(target ?? '');
  const missing = job ? roomToGrow(levels, job) : [];
  if (job && missing.length > 0) {
    const name = data.name('job-profiles', job.id);
    const reason = (kind: string, skills: string, n: number) =>
      fill(texts.closes, { kind, n, total: missing.length, job: name, skills });
    return [title, stepsFor(missing, context, texts, reason)];
  }
  const room = roomToGrow(levels, undefined);
  const reason = (kind: string, skills: string) => fill(texts.raises, { kind, skills });
  const reached = job && levels.size > 0 ? fill(texts.stepsReached, { job: data.name('job-profiles', job.id) }) : '';
  return [title, ...(reached ? [make('p', '', reached)] : []), stepsFor(room, context, texts, reason)];
}

/** Offers that close gaps, then a place to practise; or why there is no step. */
function stepsFor(
  gaps: readonly Gap[],
  { data, places }: JobContext,
  texts: AssessmentTexts,
  reason: (kind: string, skills: string, count: number) => string,
): HTMLElement {
  const list = make('ol', 'ref-list');
  const add = (collection: keyof AssessmentTexts['kinds'], id: string, why: string) => {
    const entry = make('li');
    entry.append(data.link(collection, id), make('span', 'meta', why));
    list.append(entry);
  };
  const namesOf = (closed: readonly Gap[]) =>
    formatList(
      data.place.language,
      closed.map(({ skill }) => data.name('skills', skill)),
    );
  const practice = placeToPractise(gaps, places);
  for (const { offer, closes } of proposedSteps(gaps, data.graph, practice ? MOST_STEPS - 1 : MOST_STEPS))
    add(offer.collection, offer.id, reason(texts.kinds[offer.collection], namesOf(closes), closes.length));
  if (practice) {
    const kind = texts.kinds['learning-factories'];
    add(
      'learning-factories',
      practice.place.id,
      fill(texts.practise, { kind, skills: namesOf(practice.touches.slice(0, MOST_NAMED)) }),
    );
  }
  if (list.childElementCount > 0) return list;
  return make('p', 'soft', gaps.length === 0 ? texts.stepsDone : texts.stepsNone);
}
