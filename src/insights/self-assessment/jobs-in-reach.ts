import type { Graph } from '../graph/graph.ts';
import type { ClaimedLevels } from './claimed-levels.ts';

/** How far a person's answers reach what a job calls essential, as far as it was asked about. */
export interface JobReach {
  readonly job: string;
  /** Essential skills of the job that were answered. */
  readonly asked: number;
  /** Those of them that reach the level asked for. */
  readonly reached: number;
}

/** A job is named only where at least so many of its essential skills were answered: fewer say little about it. */
const FEWEST = 3;

/** The part of the answered essential skills that must be reached. */
const PART = { of: 4, reached: 3 } as const;

/**
 * The jobs in reach, at most `most`: at least three essential skills answered and three quarters of them reached. First
 * those with the largest part reached, then those of which most was answered, then by id.
 */
export function jobsInReach(levels: ClaimedLevels, { jobs }: Pick<Graph, 'jobs'>, most = 5): JobReach[] {
  return [...jobs.keys()]
    .map((job) => reachOf(job, levels, { jobs }))
    .filter(({ asked, reached }) => asked >= FEWEST && reached * PART.of >= asked * PART.reached)
    .sort((a, b) => b.reached / b.asked - a.reached / a.asked || b.asked - a.asked || (a.job < b.job ? -1 : 1))
    .slice(0, most);
}

/** How far the answers reach one job. */
export function reachOf(job: string, levels: ClaimedLevels, { jobs }: Pick<Graph, 'jobs'>): JobReach {
  const answered = (jobs.get(job)?.links ?? []).filter(({ skill, need }) => need === 'essential' && levels.has(skill));
  return {
    job,
    asked: answered.length,
    reached: answered.filter(({ skill, level }) => levels.get(skill)! >= level).length,
  };
}
