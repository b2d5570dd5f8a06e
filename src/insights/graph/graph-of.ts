import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isKnown } from '../../model/stated.ts';
import { highestLevels } from '../coverage.ts';
import type { Graph } from './graph.ts';

/** The graph of a catalogue, without what is retired. */
export function graphOf({ entries, links }: Catalogue): Graph {
  const living = [...entries['job-profiles'].values()].filter(({ status }) => status !== 'retired');
  const isLiving = new Set(living.map(({ id }) => id));
  const jobs = living.map(({ id, data }) => ({
    id,
    eqf: isKnown(data.eqf) ? data.eqf.map(Number).sort() : [],
    links: data.skills.map(({ skill, need, level }) => ({ skill, need, level })),
    up: (data.moves?.up ?? []).filter((job) => isLiving.has(job)),
    across: (links.movesAcross.get(id) ?? []).filter((job) => isLiving.has(job)),
  }));
  const offers = [...entries['micro-credentials'].values(), ...entries.courses.values()]
    .filter(({ status }) => status !== 'retired')
    .map(({ collection, id, data }) => ({
      collection,
      id,
      hours: data.workload.hours,
      teaches: highestLevels(data.outcomes),
    }));
  return { jobs: new Map(jobs.map((job) => [job.id, job])), offers };
}
