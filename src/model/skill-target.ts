import { z } from 'zod';
import { LevelNumber } from './levels.ts';
import { reference } from './reference.ts';

/** A skill that something is used to teach or to assess, up to a level. */
export const SkillTarget = z.strictObject({
  skill: reference('skills', 'The id of the skill.'),
  level: LevelNumber,
});
export type SkillTarget = z.infer<typeof SkillTarget>;
