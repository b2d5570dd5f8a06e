import type { Level } from '../../model/levels.ts';
import type { GraphJob, GraphLink } from './graph.ts';

/**
 * What several jobs ask for together: each skill once, at the highest level, essential where one of them calls it so. Essential
 * ones first, then the highest levels, then by skill.
 */
export function joinedLinks(jobs: readonly GraphJob[]): GraphLink[] {
  const joined = new Map<string, GraphLink>();
  for (const { links } of jobs)
    for (const link of links) {
      const before = joined.get(link.skill);
      joined.set(link.skill, {
        skill: link.skill,
        need: before?.need === 'essential' ? 'essential' : link.need,
        level: Math.max(before?.level ?? 1, link.level) as Level,
      });
    }
  return [...joined.values()].sort(
    (a, b) =>
      Number(b.need === 'essential') - Number(a.need === 'essential') ||
      b.level - a.level ||
      (a.skill < b.skill ? -1 : 1),
  );
}
