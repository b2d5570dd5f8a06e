import { fill, formatList } from '../../i18n/format.ts';
import type { NextStep } from '../../insights/graph/gaps.ts';
import type { ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import { jobsInReach } from '../../insights/self-assessment/jobs-in-reach.ts';
import { proposedSteps, roomToGrow } from '../../insights/self-assessment/next-steps.ts';
import { make } from '../make-element.ts';
import type { JobContext } from './job-context.ts';
import type { AssessmentTexts } from './texts.ts';

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
    const reason = (step: NextStep, skills: string) =>
      fill(texts.closes, {
        kind: texts.kinds[step.offer.collection],
        n: step.closes.length,
        total: missing.length,
        job: name,
        skills,
      });
    return [title, stepsOr(texts.stepsNone, proposedSteps(missing, data.graph), context, reason)];
  }
  const room = roomToGrow(levels, undefined);
  const reason = (step: NextStep, skills: string) =>
    fill(texts.raises, { kind: texts.kinds[step.offer.collection], skills });
  const none = room.length === 0 ? texts.stepsDone : texts.stepsNone;
  const reached =
    job && levels.size > 0 ? [make('p', '', fill(texts.stepsReached, { job: data.name('job-profiles', job.id) }))] : [];
  return [title, ...reached, stepsOr(none, proposedSteps(room, data.graph), context, reason)];
}

function stepsOr(
  none: string,
  steps: readonly NextStep[],
  { data }: JobContext,
  reason: (step: NextStep, skills: string) => string,
): HTMLElement {
  if (steps.length === 0) return make('p', 'soft', none);
  const list = make('ol', 'ref-list');
  for (const step of steps) {
    const { offer, closes } = step;
    const names = closes.map(({ skill }) => data.name('skills', skill));
    const entry = make('li');
    const why = make('span', 'meta', reason(step, formatList(data.place.language, names)));
    entry.append(data.link(offer.collection, offer.id), why);
    list.append(entry);
  }
  return list;
}

/** The jobs that the answers reach, with how much of them was asked about at all. */
export function jobList(levels: ClaimedLevels, { data, essential }: JobContext, texts: AssessmentTexts): HTMLElement[] {
  const title = make('h3', '', texts.jobs);
  const jobs = jobsInReach(levels, data.graph);
  if (jobs.length === 0) return [title, make('p', 'soft', texts.jobsNone)];
  const list = make('ul', 'ref-list');
  for (const { job, reached, asked } of jobs) {
    const entry = make('li');
    const reach = fill(texts.reach, { n: reached, asked, total: essential.get(job) ?? asked });
    entry.append(data.link('job-profiles', job), make('span', 'meta', reach));
    list.append(entry);
  }
  return [title, make('p', 'soft small', texts.jobsLead), list];
}
