import { fill, formatList } from '../../i18n/format.ts';
import type { NextStep } from '../../insights/graph/gaps.ts';
import type { ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import { jobsInReach } from '../../insights/self-assessment/jobs-in-reach.ts';
import { proposedSteps, roomToGrow } from '../../insights/self-assessment/next-steps.ts';
import { make } from '../make-element.ts';
import type { JobContext } from './job-context.ts';
import type { AssessmentTexts } from './texts.ts';

/** At most three next steps, each with the reason why it was picked. */
export function stepList(
  levels: ClaimedLevels,
  target: string | undefined,
  { data }: JobContext,
  texts: AssessmentTexts,
): HTMLElement[] {
  const gaps = roomToGrow(levels, target === undefined ? undefined : data.graph.jobs.get(target));
  const steps = proposedSteps(gaps, data.graph);
  const title = make('h3', '', texts.steps);
  if (steps.length === 0) return [title, make('p', 'soft', gaps.length === 0 ? texts.stepsDone : texts.stepsNone)];
  const reasonOf = ({ offer: { collection }, closes }: NextStep) => {
    const kind = texts.kinds[collection];
    const skills = formatList(
      data.place.language,
      closes.map(({ skill }) => data.name('skills', skill)),
    );
    if (target === undefined) return fill(texts.raises, { kind, skills });
    const job = data.name('job-profiles', target);
    return fill(texts.closes, { kind, skills, job, n: closes.length, total: gaps.length });
  };
  const list = make('ol', 'ref-list');
  for (const step of steps) {
    const entry = make('li');
    entry.append(data.link(step.offer.collection, step.offer.id), make('span', 'meta', reasonOf(step)));
    list.append(entry);
  }
  return [title, list];
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
