import type { Catalogue } from '../catalogue/catalogue.ts';
import { jobsBySector } from './sector.ts';

/** A technology with the jobs that work with it, by sector. */
export interface TechnologyUse {
  readonly technology: string;
  /** In the order of the sectors of the table. */
  readonly jobs: readonly number[];
  readonly all: number;
}

/** Where technologies are used: a row for each technology, a column for each sector that has jobs. */
export interface TechnologyTable {
  /** Codes of the vocabulary `nace`, in its order, each with the number of its jobs. */
  readonly sectors: readonly { readonly sector: string; readonly jobs: number }[];
  /** Those that most jobs work with first, ties by id; a job of several sectors counts in each, and once in `all`. */
  readonly rows: readonly TechnologyUse[];
}

/** Counts the jobs of each sector that work with each technology; linear in the links from jobs to technologies, times the sectors. */
export function technologiesBySector(catalogue: Catalogue): TechnologyTable {
  const { entries, links } = catalogue;
  const sectors = [...jobsBySector(catalogue)];
  const rows = [...entries.technologies.keys()].map((technology) => {
    const users = (links.recordsByTechnology.get(technology) ?? [])
      .filter(({ collection }) => collection === 'job-profiles')
      .map(({ id }) => id);
    return {
      technology,
      jobs: sectors.map(([, jobs]) => users.filter((job) => jobs.has(job)).length),
      all: users.length,
    };
  });
  return {
    sectors: sectors.map(([sector, jobs]) => ({ sector, jobs: jobs.size })),
    rows: rows.sort((a, b) => b.all - a.all || (a.technology < b.technology ? -1 : 1)),
  };
}
