import type { JobNeed, Links, TaughtOutcome } from '../catalogue/catalogue.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';

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
