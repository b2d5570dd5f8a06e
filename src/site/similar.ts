import { similarJobs, type SimilarJob } from '../insights/similarity.ts';
import { catalogue } from './catalogue.ts';

/** Neighbours named on a page. */
const MOST = 6;

let all: ReadonlyMap<string, readonly SimilarJob[]> | undefined;

/** The jobs most like a job; those of all jobs are computed once per build. */
export function similarTo(job: string): readonly SimilarJob[] {
  all ??= similarJobs(catalogue, MOST);
  return all.get(job) ?? [];
}
