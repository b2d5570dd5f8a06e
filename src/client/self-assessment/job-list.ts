import { fill } from '../../i18n/format.ts';
import type { ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import { jobsInReach } from '../../insights/self-assessment/jobs-in-reach.ts';
import { make } from '../make-element.ts';
import type { JobContext } from './job-context.ts';
import type { AssessmentTexts } from './texts.ts';

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
