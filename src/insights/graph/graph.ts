import type { Level } from '../../model/levels.ts';
import type { Need } from '../../model/skill-link.ts';

/** That a job needs a skill up to a level. */
export interface GraphLink {
  readonly skill: string;
  readonly need: Need;
  readonly level: Level;
}

/** A job as far as moves and gaps depend on it. */
export interface GraphJob {
  readonly id: string;
  /** EQF levels, lowest first; empty where they are not known. */
  readonly eqf: readonly number[];
  readonly links: readonly GraphLink[];
  /** Jobs one step on, and at the same height. */
  readonly up: readonly string[];
  readonly across: readonly string[];
}

/** An offer as far as gaps depend on it: up to which level it teaches which skill. */
export interface GraphOffer {
  readonly collection: 'micro-credentials' | 'courses';
  readonly id: string;
  readonly hours: number;
  readonly teaches: ReadonlyMap<string, Level>;
}

/** Jobs and offers with the skills between them: all that comparison, moves and gaps are calculated from. */
export interface Graph {
  readonly jobs: ReadonlyMap<string, GraphJob>;
  readonly offers: readonly GraphOffer[];
}

/**
 * The graph as a file: numbers instead of names, because browsers fetch it. A link is 8·skill + 4 for essential + level − 1,
 * an outcome 4·skill + level − 1, where skill is the place in `skills`; jobs name others by their place.
 */
export interface GraphFile {
  readonly skills: readonly string[];
  readonly jobs: readonly (readonly [
    id: string,
    eqf: readonly number[],
    links: readonly number[],
    up: readonly number[],
    across: readonly number[],
  ])[];
  readonly offers: readonly (readonly [kind: 0 | 1, id: string, hours: number, outcomes: readonly number[]])[];
}

const KINDS = ['micro-credentials', 'courses'] as const;

/** Writes a graph as a file. */
export function writeGraph({ jobs, offers }: Graph): GraphFile {
  const skills = [...new Set([...jobs.values()].flatMap(({ links }) => links.map(({ skill }) => skill)))].sort();
  for (const { teaches } of offers) for (const skill of teaches.keys()) if (!skills.includes(skill)) skills.push(skill);
  const skillAt = new Map(skills.map((skill, place) => [skill, place]));
  const jobAt = new Map([...jobs.keys()].map((job, place) => [job, place]));
  return {
    skills,
    jobs: [...jobs.values()].map(({ id, eqf, links, up, across }) => [
      id,
      eqf,
      links.map(({ skill, need, level }) => 8 * skillAt.get(skill)! + (need === 'essential' ? 4 : 0) + level - 1),
      up.map((job) => jobAt.get(job)!),
      across.map((job) => jobAt.get(job)!),
    ]),
    offers: offers.map(({ collection, id, hours, teaches }) => [
      KINDS.indexOf(collection) as 0 | 1,
      id,
      hours,
      [...teaches].map(([skill, level]) => 4 * skillAt.get(skill)! + level - 1),
    ]),
  };
}

/** Reads a graph from a file. */
export function readGraph({ skills, jobs, offers }: GraphFile): Graph {
  const jobId = (place: number) => jobs[place]![0];
  return {
    jobs: new Map(
      jobs.map(([id, eqf, links, up, across]) => [
        id,
        {
          id,
          eqf,
          links: links.map((link) => ({
            skill: skills[Math.floor(link / 8)]!,
            need: link & 4 ? 'essential' : 'optional',
            level: ((link & 3) + 1) as Level,
          })),
          up: up.map(jobId),
          across: across.map(jobId),
        },
      ]),
    ),
    offers: offers.map(([kind, id, hours, outcomes]) => ({
      collection: KINDS[kind],
      id,
      hours,
      teaches: new Map(outcomes.map((outcome) => [skills[outcome >> 2]!, ((outcome & 3) + 1) as Level])),
    })),
  };
}
