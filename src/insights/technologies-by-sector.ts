import type { Catalogue } from '../catalogue/catalogue.ts';

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

/** Counts the jobs of each sector that work with each technology; linear in the links from jobs to technologies. */
export function technologiesBySector({ entries, vocabularies }: Catalogue): TechnologyTable {
  const inSector = new Map<string, number>();
  const uses = new Map([...entries.technologies.keys()].map((id) => [id, { all: 0, by: new Map<string, number>() }]));
  for (const { data } of entries['job-profiles'].values()) {
    for (const sector of data.sectors) inSector.set(sector, (inSector.get(sector) ?? 0) + 1);
    for (const technology of data.technologies ?? []) {
      const use = uses.get(technology);
      if (!use) continue;
      use.all += 1;
      for (const sector of data.sectors) use.by.set(sector, (use.by.get(sector) ?? 0) + 1);
    }
  }
  const sectors = [...vocabularies.nace.concepts.keys()]
    .filter((sector) => inSector.has(sector))
    .map((sector) => ({ sector, jobs: inSector.get(sector)! }));
  const rows = [...uses].map(([technology, { all, by }]) => ({
    technology,
    jobs: sectors.map(({ sector }) => by.get(sector) ?? 0),
    all,
  }));
  return { sectors, rows: rows.sort((a, b) => b.all - a.all || (a.technology < b.technology ? -1 : 1)) };
}
