import type { Catalogue } from '../catalogue/catalogue.ts';

/** The job profiles of each sector, by its code; sectors in the order of the vocabulary, those without jobs left out. */
export function jobsBySector({ entries, vocabularies }: Catalogue): Map<string, ReadonlySet<string>> {
  const bySector = new Map<string, Set<string>>(
    [...vocabularies.nace.concepts.keys()].map((code) => [code, new Set()]),
  );
  for (const { id, data } of entries['job-profiles'].values())
    for (const sector of data.sectors) bySector.get(sector)?.add(id);
  return new Map([...bySector].filter(([, jobs]) => jobs.size > 0));
}

/**
 * The catalogue as if there were the job profiles of one sector only: what they ask for, against all offers. Whatever is
 * counted over a catalogue can so be counted for a sector.
 */
export function ofSector(catalogue: Catalogue, sector: string): Catalogue {
  const jobs = jobsBySector(catalogue).get(sector) ?? new Set();
  const needs = [...catalogue.links.jobsBySkill]
    .map(([skill, asked]) => [skill, asked.filter(({ job }) => jobs.has(job))] as const)
    .filter(([, asked]) => asked.length > 0);
  const profiles = [...catalogue.entries['job-profiles']].filter(([id]) => jobs.has(id));
  return {
    ...catalogue,
    entries: { ...catalogue.entries, 'job-profiles': new Map(profiles) },
    links: { ...catalogue.links, jobsBySkill: new Map(needs) },
  };
}
