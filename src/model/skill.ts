import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { SkillAlignment } from './esco.ts';
import { LevelDescriptions } from './levels.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** The kinds of skill: what one can do, what one knows, how one goes about it. */
export const SKILL_TYPES = ['skill', 'knowledge', 'attitude'] as const;

/** An ability or a body of knowledge that jobs need and offers teach. */
export const Skill = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'An action, beginning with its verb, or a body of knowledge.',
    examples: ['set up CNC machining centres'],
  }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({ description: 'Other names by which people search for the skill.' }),
  type: z
    .enum(SKILL_TYPES)
    .meta({ description: '`skill`: what one can do; `knowledge`: what one knows; `attitude`: how one goes about it.' }),
  family: code('skill-families', 'The skill family.', ['job-specific']),
  definition: line(LIMITS.sentence).meta({
    description: 'One sentence that stands alone and says where the skill ends.',
  }),
  levels: LevelDescriptions.meta({
    description: 'What each of the four levels looks like at work, in one sentence each.',
  }),
  esco: z.array(SkillAlignment).default([]).meta({ description: 'The ESCO concepts that the skill is aligned with.' }),
  digcomp: z
    .string()
    .regex(/^[1-5]\.[1-6]$/, 'is not a DigComp competence such as 1.2')
    .optional()
    .meta({ description: 'The competence of DigComp 3.0, for digital skills.', examples: ['1.2'] }),
  technologies: z
    .array(reference('technologies', 'A technology.'))
    .max(6)
    .default([])
    .meta({ description: 'The technologies to which the skill belongs.' }),
  broader: reference('skills', 'A wider skill of ours that includes this one.').optional(),
  related: z
    .array(reference('skills', 'A neighbouring skill.'))
    .max(8)
    .default([])
    .meta({ description: 'Skills that often go with it. Say it on one side only; the other follows.' }),
  confusable: z
    .array(
      z.strictObject({
        skill: reference('skills', 'The other skill.'),
        difference: prose(LIMITS.sentence).meta({ description: 'How the two differ.' }),
      }),
    )
    .max(4)
    .optional()
    .meta({ description: 'Skills that this one is easily confused with.' }),
  ...provenance,
});
export type Skill = z.infer<typeof Skill>;
