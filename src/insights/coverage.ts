import type { Catalogue, Links, TaughtOutcome } from '../catalogue/catalogue.ts';
import type { JobProfile } from '../model/job-profile.ts';
import type { Level } from '../model/levels.ts';
import type { LearningOutcome } from '../model/skill-link.ts';

/** How many of a set are covered. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** An offer together with the skills of a job that it teaches at the level asked for. */
export interface OfferFit {
  readonly collection: TaughtOutcome['collection'];
  readonly id: string;
  readonly skills: readonly string[];
}

/** A job together with how many of its essential skills an offer teaches at the level asked for. */
export interface JobFit extends Share {
  readonly job: string;
}

/** The offers that teach a skill at least up to a level. An offer with several such outcomes is named once. */
export function offersReaching(links: Links, skill: string, level: Level): TaughtOutcome[] {
  const seen = new Set<string>();
  return (links.outcomesBySkill.get(skill) ?? []).filter((outcome) => {
    const name = `${outcome.collection}/${outcome.id}`;
    if (outcome.level < level || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** The highest level that outcomes reach in each skill. */
export function highestLevels(outcomes: readonly LearningOutcome[]): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const { skill, level } of outcomes) levels.set(skill, Math.max(level, levels.get(skill) ?? 1) as Level);
  return levels;
}

/** How many essential skills of a job at least one offer teaches at the level asked for. */
export function essentialCoverage(profile: JobProfile, links: Links): Share {
  const essential = profile.skills.filter((link) => link.need === 'essential');
  const covered = essential.filter((link) => offersReaching(links, link.skill, link.level).length > 0);
  return { covered: covered.length, total: essential.length };
}

/** The offers that teach skills of a job at the level asked for, those that teach most first, then by id. */
export function offersFor(profile: JobProfile, links: Links): OfferFit[] {
  const fits = new Map<string, { collection: TaughtOutcome['collection']; id: string; skills: string[] }>();
  for (const link of profile.skills) {
    for (const offer of offersReaching(links, link.skill, link.level)) {
      const name = `${offer.collection}/${offer.id}`;
      const fit = fits.get(name) ?? { collection: offer.collection, id: offer.id, skills: [] };
      fit.skills.push(link.skill);
      fits.set(name, fit);
    }
  }
  return [...fits.values()].sort((a, b) => b.skills.length - a.skills.length || (a.id < b.id ? -1 : 1));
}

/**
 * The jobs whose essential skills an offer teaches at the level asked for, those with the largest share
 * of their essential skills first, then by id.
 */
export function jobsFittedBy(outcomes: readonly LearningOutcome[], catalogue: Catalogue): JobFit[] {
  const reached = highestLevels(outcomes);
  const covered = new Map<string, number>();
  for (const [skill, level] of reached) {
    for (const need of catalogue.links.jobsBySkill.get(skill) ?? []) {
      if (need.need === 'essential' && need.level <= level) covered.set(need.job, (covered.get(need.job) ?? 0) + 1);
    }
  }
  return [...covered]
    .map(([job, count]) => ({ job, covered: count, total: essentialCount(catalogue, job) }))
    .sort((a, b) => b.covered / b.total - a.covered / a.total || (a.job < b.job ? -1 : 1));
}

function essentialCount(catalogue: Catalogue, job: string): number {
  return (
    catalogue.entries['job-profiles'].get(job)?.data.skills.filter((link) => link.need === 'essential').length ?? 0
  );
}
