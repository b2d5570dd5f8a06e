import type { Level } from '../../model/levels.ts';
import type { GraphJob } from '../graph/graph.ts';
import { isScored } from '../../model/assessment-terms.ts';
import type { Group } from './sheet.ts';

/**
 * The level that a job asks for in each group: the mean of what it asks in the skills of the scored items, rounded, halves up,
 * because a person's own level is a mean too. A group of which the job asks nothing is absent.
 */
export function askedLevels(groups: readonly Group[], { links }: Pick<GraphJob, 'links'>): Map<string, Level> {
  const asked = new Map<string, Level>();
  for (const { id, items } of groups) {
    const skills = new Set(items.filter(isScored).map(({ skill }) => skill));
    const levels = links.filter(({ skill }) => skills.has(skill)).map(({ level }) => level);
    if (levels.length === 0) continue;
    const sum = levels.reduce((total: number, level) => total + level, 0);
    asked.set(id, Math.round(sum / levels.length) as Level);
  }
  return asked;
}
