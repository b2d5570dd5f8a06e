import { isScored } from '../../model/assessment-terms.ts';
import type { Level } from '../../model/levels.ts';
import { valueOf, type Answers } from './scoring.ts';
import type { Sheet } from './sheet.ts';

/** The level that a person claims in each skill; 0 where the answer is “not yet”. What was not answered is absent. */
export type ClaimedLevels = ReadonlyMap<string, 0 | Level>;

/**
 * The levels that described answers of knowledge and skill items claim: with help is 1 (foundation), on one's own 2
 * (intermediate), guiding others 3 (advanced), after the autonomy of the bands of DigComp (Vuorikari, Kluzer and Punie,
 * DigComp 2.2, 2022). No answer claims 4. Where several items ask about a skill, the lowest counts.
 */
export function claimedLevels({ areas }: Pick<Sheet, 'areas'>, answers: Answers): ClaimedLevels {
  const levels = new Map<string, 0 | Level>();
  for (const item of areas.flatMap(({ items }) => items)) {
    const value = isScored(item) ? valueOf(answers.get(item.id)) : undefined;
    if (value === undefined) continue;
    const before = levels.get(item.skill);
    levels.set(item.skill, before === undefined || value < before ? value : before);
  }
  return levels;
}
