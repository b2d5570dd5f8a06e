import { z } from 'zod';
import { LIMITS, line } from './text.ts';
import './meta.ts';

/**
 * The four proficiency levels, lowest first: the four bands of DigComp
 * (Vuorikari, Kluzer and Punie, DigComp 2.2, 2022). Level 1 is `foundation`.
 */
export const LEVELS = ['foundation', 'intermediate', 'advanced', 'specialised'] as const;

/** The name of a proficiency level. */
export type LevelName = (typeof LEVELS)[number];

/** A proficiency level as a number, 1 (foundation) to 4 (specialised). */
export type Level = 1 | 2 | 3 | 4;

/** All levels as numbers, from the lowest to the highest. */
export const LEVEL_NUMBERS: readonly Level[] = [1, 2, 3, 4];

/** The field `level` of a link to a skill. */
export const LevelNumber = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .meta({ description: '1 foundation, 2 intermediate, 3 advanced, 4 specialised.', examples: [2] });

const description = (level: string) =>
  line(LIMITS.sentence)
    .optional()
    .meta({ description: `One sentence: what one sees at work of somebody at ${level} level.` });

/** What each level of a skill looks like at work. All four are wanted; a rule reports those missing. */
export const LevelDescriptions = z.strictObject({
  foundation: description('foundation'),
  intermediate: description('intermediate'),
  advanced: description('advanced'),
  specialised: description('specialised'),
});

/** The name of a numeric level. */
export function levelName(level: Level): LevelName {
  return LEVELS[level - 1]!;
}
