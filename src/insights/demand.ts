import type { Catalogue, JobNeed, Links, TaughtOutcome } from '../catalogue/catalogue.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';
import { NEEDS, type Need } from '../model/skill-link.ts';

/** A skill with the number of job profiles that ask for it. */
export interface SkillDemand {
  readonly skill: string;
  readonly jobs: number;
}

/** Jobs and offers of a skill at one level. */
export interface LevelBalance {
  readonly level: Level;
  readonly asked: readonly JobNeed[];
  readonly taught: readonly TaughtOutcome[];
}

/** The skills that most job profiles ask for, essential or optional; ties by id. */
export function mostAsked(links: Links, limit: number): SkillDemand[] {
  return [...links.jobsBySkill]
    .map(([skill, needs]) => ({ skill, jobs: needs.length }))
    .sort((a, b) => b.jobs - a.jobs || (a.skill < b.skill ? -1 : 1))
    .slice(0, limit);
}

/** Who asks for a skill and who teaches it, level by level, lowest first. */
export function balanceByLevel(links: Links, skill: string): LevelBalance[] {
  const asked = links.jobsBySkill.get(skill) ?? [];
  const taught = links.outcomesBySkill.get(skill) ?? [];
  return LEVEL_NUMBERS.map((level) => ({
    level,
    asked: asked.filter((need) => need.level === level),
    taught: taught.filter((outcome) => outcome.level === level),
  }));
}

/** Jobs that ask for a skill, counted by a property of theirs. */
export interface Count {
  /** A code of the vocabulary `nace`, or the id of a technology. */
  readonly value: string;
  readonly jobs: number;
}

/**
 * Who asks for a skill: job profiles by need, level, sector and technology. A job of several sectors or technologies counts in
 * each. Demand by region is not there, because profiles do not say where jobs are.
 */
export interface DemandOfSkill {
  readonly byNeed: Readonly<Record<Need, number>>;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Those with most jobs first, ties by code. */
  readonly bySector: readonly Count[];
  /** Those with most jobs first, ties by id. */
  readonly byTechnology: readonly Count[];
}

/** Counts who asks for a skill; linear in the links of the skill. */
export function demandOf({ entries, links }: Catalogue, skill: string): DemandOfSkill {
  const asked = links.jobsBySkill.get(skill) ?? [];
  const jobs = asked.flatMap(({ job }) => entries['job-profiles'].get(job)?.data ?? []);
  return {
    byNeed: tally(
      NEEDS,
      asked.map(({ need }) => need),
    ),
    byLevel: tally(
      LEVEL_NUMBERS,
      asked.map(({ level }) => level),
    ),
    bySector: counts(jobs.flatMap(({ sectors }) => sectors)),
    byTechnology: counts(jobs.flatMap(({ technologies }) => technologies)),
  };
}

/** How often each of some keys occurs, those that do not occur too. */
function tally<K extends string | number>(keys: readonly K[], values: readonly K[]): Record<K, number> {
  const times = keys.map((key) => [key, values.filter((value) => value === key).length]);
  return Object.fromEntries(times) as Record<K, number>;
}

function counts(values: readonly string[]): Count[] {
  const byValue = new Map<string, number>();
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);
  return [...byValue]
    .map(([value, jobs]) => ({ value, jobs }))
    .sort((a, b) => b.jobs - a.jobs || (a.value < b.value ? -1 : 1));
}
