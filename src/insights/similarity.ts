import type { Catalogue } from '../catalogue/catalogue.ts';
import type { JobProfile } from '../model/job-profile.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import type { Need } from '../model/skill-link.ts';

/** How alike two jobs are, in words: a number would claim to know more. */
export const BANDS = ['high', 'medium', 'low'] as const;

/** The name of a band. */
export type Band = (typeof BANDS)[number];

/**
 * The least similarity of each band, set by reading the nearest jobs of a dozen profiles: above the first the trades are kin,
 * below the second they share little beyond what most jobs share.
 */
const LEAST: Readonly<Record<Band, number>> = { high: 0.3, medium: 0.15, low: 0 };

/** An optional skill counts half: only some employers ask for it. */
const NEED_WEIGHT: Readonly<Record<Need, number>> = { essential: 1, optional: 0.5 };

/** A skill that two jobs share, with the level that each asks for. */
export interface SharedSkill {
  readonly skill: string;
  readonly here: Level;
  readonly there: Level;
}

/** A job seen from another one. */
export interface SimilarJob {
  readonly job: string;
  readonly band: Band;
  /** Skills that both need, those that tell most first. */
  readonly shared: readonly SharedSkill[];
  /** Skills that only the other job needs as essential, those that tell most first. */
  readonly onlyThere: readonly string[];
}

/** How much each skill weighs in a job: need times level. */
type Vector = ReadonlyMap<string, number>;

/**
 * Finds the jobs most like each job. The similarity of two jobs is the weighted overlap of their skills,
 * Σ w·min(a, b) / Σ w·max(a, b) over all skills of either (Ružička's coefficient), where a and b are need (essential 1, optional
 * ½) times level (1 to 4), and w = ln(N/n) makes a skill count less the more of the N jobs need it (inverse document frequency,
 * Spärck Jones 1972). It is 1 for the same skills at the same levels, and 0 where none is shared.
 *
 * @param most so many for each job, nearest first, ties by id
 */
export function similarJobs(catalogue: Catalogue, most: number): Map<string, SimilarJob[]> {
  const profiles = catalogue.entries['job-profiles'];
  const weights = skillWeights(catalogue);
  const vectors = new Map([...profiles].map(([id, { data }]) => [id, vectorOf(data)]));
  const sizes = new Map([...vectors].map(([id, vector]) => [id, sizeOf(vector, weights)]));
  const found = new Map<string, SimilarJob[]>();
  for (const [id, vector] of vectors) {
    // Only jobs that share a skill are looked at, through the index of the catalogue.
    const overlap = new Map<string, number>();
    for (const [skill, mine] of vector)
      for (const { job } of catalogue.links.jobsBySkill.get(skill) ?? []) {
        if (job === id) continue;
        const theirs = vectors.get(job)!.get(skill)!;
        overlap.set(job, (overlap.get(job) ?? 0) + weights.get(skill)! * Math.min(mine, theirs));
      }
    const ranked = [...overlap]
      // Σ max = Σ a + Σ b − Σ min
      .map(([job, shared]) => ({ job, similarity: shared / (sizes.get(id)! + sizes.get(job)! - shared) }))
      .sort((a, b) => b.similarity - a.similarity || (a.job < b.job ? -1 : 1))
      .slice(0, most);
    found.set(
      id,
      ranked.map(({ job, similarity }) => ({
        job,
        band: BANDS.find((band) => similarity >= LEAST[band])!,
        ...compared(profiles.get(id)!.data, profiles.get(job)!.data, weights),
      })),
    );
  }
  return found;
}

/** How much a skill says about a job: ln(N/n) for a skill that n of N jobs need. */
export function skillWeights({ entries, links }: Catalogue): ReadonlyMap<string, number> {
  const jobs = entries['job-profiles'].size;
  return new Map([...links.jobsBySkill].map(([skill, needs]) => [skill, Math.log(jobs / needs.length)]));
}

function vectorOf({ skills }: JobProfile): Vector {
  return new Map(skills.map(({ skill, need, level }) => [skill, (NEED_WEIGHT[need] * level) / LEVELS.length]));
}

function sizeOf(vector: Vector, weights: ReadonlyMap<string, number>): number {
  return [...vector].reduce((sum, [skill, value]) => sum + weights.get(skill)! * value, 0);
}

function compared(here: JobProfile, there: JobProfile, weights: ReadonlyMap<string, number>) {
  const byWeight = (a: { skill: string }, b: { skill: string }) =>
    weights.get(b.skill)! - weights.get(a.skill)! || (a.skill < b.skill ? -1 : 1);
  const levels = new Map(here.skills.map(({ skill, level }) => [skill, level]));
  const shared = there.skills.flatMap(({ skill, level }): SharedSkill[] => {
    const own = levels.get(skill);
    return own === undefined ? [] : [{ skill, here: own, there: level }];
  });
  const onlyThere = there.skills.filter(({ skill, need }) => need === 'essential' && !levels.has(skill));
  return {
    shared: shared.sort(byWeight),
    onlyThere: onlyThere.sort(byWeight).map(({ skill }) => skill),
  };
}
