import { z } from 'zod';
import { IsoDate, LIMITS, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { LevelNumber } from './levels.ts';
import { EscoSkillIri } from './esco.ts';
import './meta.ts';

/** How much a job needs a skill. */
export const NEEDS = ['essential', 'optional'] as const;

/** The name of a need. */
export type Need = (typeof NEEDS)[number];

/** A link that rests on relations that ESCO states between the occupation and skills aligned with ours. */
const EscoBasis = z.strictObject({
  source: reference('sources', 'The ESCO version in which the relation stands.').meta({ examples: ['esco-v1-1-1'] }),
  relation: z.enum(NEEDS).meta({ description: 'The relation in ESCO.' }),
  concepts: z.array(EscoSkillIri).min(1).meta({ description: 'The ESCO skills that ESCO links to the occupation.' }),
});

/** A link that an organisation states from its own practice. */
const StatementBasis = z.strictObject({
  statementBy: reference('organisations', 'The organisation that says so.'),
  on: IsoDate.meta({ description: 'When it said so.' }),
  note: prose(LIMITS.note).optional(),
});

/** A link that another source supports. */
const SourceBasis = z.strictObject({
  source: reference('sources', 'The source that supports the link.'),
  note: prose(LIMITS.note).meta({ description: 'What the source says, in your words, and where.' }),
});

/** Why we say that a job needs a skill. `draft` is the project's own judgement, waiting for a partner's. */
export const Basis = z.union([z.literal('draft'), EscoBasis, StatementBasis, SourceBasis]);
export type Basis = z.infer<typeof Basis>;

/** A job profile's need for a skill. */
export const SkillNeed = z.strictObject({
  skill: reference('skills', 'The id of the skill.'),
  need: z
    .enum(NEEDS)
    .meta({ description: '`essential`: the job cannot be done without it; `optional`: depends on the employer.' }),
  level: LevelNumber,
  basis: z.array(Basis).min(1, 'says not where the link comes from').meta({
    description:
      'Where the link comes from: ESCO relations, a statement, a source, or `draft`. Levels are always our own.',
  }),
});
export type SkillNeed = z.infer<typeof SkillNeed>;

/** What a learner can do at the end: the outcome of a micro-credential or course. */
export const LearningOutcome = z.strictObject({
  text: line(LIMITS.sentence).meta({
    description: 'What the learner can do, beginning with one verb.',
    examples: ['Set tool and work offsets on a machining centre and prove them on a first part'],
  }),
  skill: reference('skills', 'The skill that the outcome belongs to.'),
  level: LevelNumber,
});
export type LearningOutcome = z.infer<typeof LearningOutcome>;
