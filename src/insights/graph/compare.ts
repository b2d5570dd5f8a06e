import type { GraphJob, GraphLink } from './graph.ts';

/** A skill in several jobs: what each asks for, undefined where a job does not need it. */
export interface ComparedSkill {
  readonly skill: string;
  readonly links: readonly (GraphLink | undefined)[];
}

/** Skills by how many of the jobs need them: all of them, several, or only one. */
export interface Comparison {
  readonly all: readonly ComparedSkill[];
  readonly several: readonly ComparedSkill[];
  /** By job, in the order of the jobs. */
  readonly only: readonly (readonly ComparedSkill[])[];
}

/**
 * Sets jobs side by side: their skills by how many of the jobs need them. Within a group those come first that most jobs call
 * essential, then those at the highest levels, then by skill.
 */
export function compareJobs(jobs: readonly GraphJob[]): Comparison {
  const skills = [...new Set(jobs.flatMap(({ links }) => links.map(({ skill }) => skill)))];
  const compared = skills
    .map((skill): ComparedSkill => ({
      skill,
      links: jobs.map(({ links }) => links.find((link) => link.skill === skill)),
    }))
    .sort((a, b) => essentials(b) - essentials(a) || levels(b) - levels(a) || (a.skill < b.skill ? -1 : 1));
  const needing = ({ links }: ComparedSkill) => links.filter((link) => link !== undefined).length;
  return {
    all: compared.filter((row) => needing(row) === jobs.length && jobs.length > 1),
    several: compared.filter((row) => needing(row) > 1 && needing(row) < jobs.length),
    only: jobs.map((_job, place) => compared.filter((row) => needing(row) === 1 && row.links[place] !== undefined)),
  };
}

function essentials({ links }: ComparedSkill): number {
  return links.filter((link) => link?.need === 'essential').length;
}

function levels({ links }: ComparedSkill): number {
  return links.reduce((sum, link) => sum + (link?.level ?? 0), 0);
}
