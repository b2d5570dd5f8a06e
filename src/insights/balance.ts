import type { Catalogue } from '../catalogue/catalogue.ts';
import { offersReaching } from './coverage.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';

/** Links from jobs to skills by skill family; families without links count zero. */
export interface FamilyBalance {
  /** The code of a sector (vocabulary `nace`). */
  readonly sector: string;
  readonly jobs: number;
  readonly links: ReadonlyMap<string, number>;
}

/** How the skills that the jobs of each sector ask for divide among the families; sectors in the order of the vocabulary. */
export function familiesBySector({ entries, vocabularies }: Catalogue): FamilyBalance[] {
  const families = [...vocabularies['skill-families'].concepts.keys()];
  const jobs = [...entries['job-profiles'].values()];
  return [...vocabularies.nace.concepts.keys()].flatMap((sector) => {
    const there = jobs.filter(({ data }) => data.sectors.includes(sector));
    if (there.length === 0) return [];
    const links = new Map(families.map((family) => [family, 0]));
    for (const { data } of there)
      for (const { skill } of data.skills) {
        const family = entries.skills.get(skill)?.data.family;
        if (family !== undefined) links.set(family, links.get(family)! + 1);
      }
    return [{ sector, jobs: there.length, links }];
  });
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
