import type { Catalogue } from '../catalogue/catalogue.ts';
import { offersReaching } from './coverage.ts';
import { jobsBySector } from './sector.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';

/** Links from jobs to skills by skill family; families without links count zero. */
export interface FamilyBalance {
  /** The code of a sector (vocabulary `nace`). */
  readonly sector: string;
  readonly jobs: number;
  readonly links: ReadonlyMap<string, number>;
}

/** How the skills that the jobs of each sector ask for divide among the families; sectors in the order of the vocabulary. */
export function familiesBySector(catalogue: Catalogue): FamilyBalance[] {
  return [...jobsBySector(catalogue)].map(([sector, jobs]) => ({
    sector,
    jobs: jobs.size,
    links: linksByFamily(catalogue, jobs),
  }));
}

/** How many links of some jobs lead to skills of each family. */
export function linksByFamily({ entries, vocabularies }: Catalogue, jobs: Iterable<string>): Map<string, number> {
  const links = new Map([...vocabularies['skill-families'].concepts.keys()].map((family) => [family, 0]));
  for (const job of jobs)
    for (const { skill } of entries['job-profiles'].get(job)?.data.skills ?? []) {
      const family = entries.skills.get(skill)?.data.family;
      if (family !== undefined) links.set(family, links.get(family)! + 1);
    }
  return links;
}

/** Jobs and offers at an EQF level. */
export interface EqfBalance {
  readonly level: string;
  readonly jobs: number;
  readonly offers: number;
}

/** How many jobs are entered and done at each EQF level, and how many offers have it; a job of several levels counts at each. */
export function eqfBalance({ entries, vocabularies }: Catalogue): EqfBalance[] {
  const jobs = [...entries['job-profiles'].values()];
  const offers = [...entries['micro-credentials'].values(), ...entries.courses.values()];
  return [...vocabularies.eqf.concepts.keys()].map((level) => ({
    level,
    jobs: jobs.filter(({ data }) => Array.isArray(data.eqf) && data.eqf.includes(level)).length,
    offers: offers.filter(({ data }) => data.eqf === level).length,
  }));
}

/** A skill with the jobs that call it essential: those that find an offer at the level they ask for, and those that do not. */
export interface OpenNeed {
  readonly skill: string;
  readonly answered: number;
  readonly open: number;
}

/** The skills for which most jobs find no offer at the level they ask for; ties by id. */
export function mostOpen({ links }: Catalogue, most: number): OpenNeed[] {
  const needs = [...links.jobsBySkill].map(([skill, asked]) => {
    const essential = asked.filter(({ need }) => need === 'essential');
    const answered = essential.filter(({ level }) => offersReaching(links, skill, level).length > 0).length;
    return { skill, answered, open: essential.length - answered };
  });
  return needs
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open || (a.skill < b.skill ? -1 : 1))
    .slice(0, most);
}

/** A skill at a level that jobs ask for and no offer reaches. */
export interface Hole {
  readonly skill: string;
  readonly level: Level;
  /** Jobs that call it essential at this level or above it, where no offer reaches either. */
  readonly jobs: number;
}

/**
 * The skills that most jobs call essential at a level that no offer reaches. A skill stands once, at the lowest level that is
 * not reached, with all jobs that ask for at least that; ties by id.
 */
export function largestHoles({ links }: Catalogue, most: number): Hole[] {
  const holes: Hole[] = [];
  for (const [skill, needs] of links.jobsBySkill) {
    const essential = needs.filter(({ need }) => need === 'essential');
    const level = LEVEL_NUMBERS.find((each) => offersReaching(links, skill, each).length === 0);
    if (level === undefined) continue;
    const jobs = essential.filter((need) => need.level >= level).length;
    if (jobs > 0) holes.push({ skill, level, jobs });
  }
  return holes.sort((a, b) => b.jobs - a.jobs || (a.skill < b.skill ? -1 : 1)).slice(0, most);
}

/** How many essential links from jobs to skills an offer answers at the level that is asked for, of how many. */
export function answeredNeeds({ links }: Catalogue): { answered: number; total: number } {
  let [answered, total] = [0, 0];
  for (const [skill, needs] of links.jobsBySkill)
    for (const { need, level } of needs) {
      if (need !== 'essential') continue;
      total += 1;
      if (offersReaching(links, skill, level).length > 0) answered += 1;
    }
  return { answered, total };
}
