import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';
import { offersReaching, type Share } from './coverage.ts';
import { jobsBySector } from './sector.ts';

/** A skill at one level: what is asked for, and what is offered. */
export interface MatrixCell {
  readonly level: Level;
  /** Jobs of the sector that call the skill essential at this level. Zero means that no profile asks, not that nobody does. */
  readonly jobs: number;
  /** Offers of all sectors that teach the skill at least to this level. */
  readonly offers: number;
}

/** A skill that jobs of a sector call essential, with a cell for each level. */
export interface MatrixRow {
  readonly skill: string;
  readonly cells: readonly MatrixCell[];
}

/** A sector with its essential needs by level, and how many of them an offer answers. */
export interface SectorCoverage {
  /** A code of the vocabulary `nace`. */
  readonly sector: string;
  readonly jobs: number;
  readonly byLevel: readonly (Share & { readonly level: Level })[];
}

/** True where jobs ask and no offer answers: an open call. */
export function isOpen({ jobs, offers }: MatrixCell): boolean {
  return jobs > 0 && offers === 0;
}

/**
 * The essential needs of some jobs, skill by level, against the offers. Skills come first that most jobs ask for without an
 * answer, then those that most jobs ask for, then by id. Linear in the links of the sector's jobs.
 */
export function coverageMatrix({ entries, links }: Catalogue, jobs: Iterable<string>): MatrixRow[] {
  const asking = new Map<string, Map<Level, number>>();
  for (const job of jobs)
    for (const { skill, level, need } of entries['job-profiles'].get(job)?.data.skills ?? []) {
      if (need !== 'essential') continue;
      const byLevel = asking.get(skill) ?? new Map<Level, number>();
      byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
      asking.set(skill, byLevel);
    }
  const rows = [...asking].map(([skill, byLevel]) => ({
    skill,
    cells: LEVEL_NUMBERS.map((level) => ({
      level,
      jobs: byLevel.get(level) ?? 0,
      offers: offersReaching(links, skill, level).length,
    })),
  }));
  return rows.sort(
    (a, b) =>
      jobsOf(b.cells.filter(isOpen)) - jobsOf(a.cells.filter(isOpen)) ||
      jobsOf(b.cells) - jobsOf(a.cells) ||
      (a.skill < b.skill ? -1 : 1),
  );
}

/** How many essential needs of each sector are answered, by level; sectors in the order of the vocabulary, those without jobs left out. */
export function coverageBySector(catalogue: Catalogue): SectorCoverage[] {
  return [...jobsBySector(catalogue)].map(([sector, jobs]) => {
    const cells = coverageMatrix(catalogue, jobs).flatMap((row) => row.cells);
    const byLevel = LEVEL_NUMBERS.map((level) => {
      const here = cells.filter((cell) => cell.level === level);
      return { level, covered: jobsOf(here.filter(({ offers }) => offers > 0)), total: jobsOf(here) };
    });
    return { sector, jobs: jobs.size, byLevel };
  });
}

function jobsOf(cells: readonly MatrixCell[]): number {
  return cells.reduce((sum, { jobs }) => sum + jobs, 0);
}
