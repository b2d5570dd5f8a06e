import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { code } from './reference.ts';
import { learningMaterial } from './learning-material.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** Somebody who takes part, by function. */
const Role = z.strictObject({
  title: line(60).meta({ description: 'The role, such as learner, coach or client.', examples: ['coach'] }),
  does: line(LIMITS.sentence).meta({ description: 'What this person does and decides.' }),
});

/** A stretch of the time with a result of its own. */
const Phase = z.strictObject({
  title: line(LIMITS.name).meta({ description: 'The phase, by what it leads to.', examples: ['Understand the need'] }),
  duration: line(60).meta({ description: 'How long it takes.', examples: ['1 week, 8 hours'] }),
  steps: z
    .array(line(LIMITS.sentence))
    .min(1)
    .max(10)
    .meta({ description: 'What happens, step by step, the result at the end.' }),
  roles: z
    .array(line(60))
    .min(1)
    .meta({ description: 'Who acts in it: titles of roles from the list below.', examples: [['coach']] }),
});

/** A row of the timetable. */
const TimetableRow = z.strictObject({
  when: line(60).meta({ description: 'The day, week or lesson.', examples: ['Week 1, Monday'] }),
  hours: z
    .number()
    .positive()
    .max(200)
    .meta({ description: 'Hours of the learners.', examples: [4] }),
  what: line(LIMITS.sentence).meta({ description: 'What is done in that time.' }),
  where: line(LIMITS.name).optional().meta({ description: 'The room or machine, where it matters.' }),
});

const level = (description: string) => line(LIMITS.sentence).meta({ description });

/** A criterion with what is seen at each of the four levels. */
const Criterion = z.strictObject({
  criterion: line(LIMITS.name).meta({ description: 'What is looked at.', examples: ['Requirements'] }),
  foundation: level('What is seen at foundation level.'),
  intermediate: level('What is seen at intermediate level.'),
  advanced: level('What is seen at advanced level.'),
  specialised: level('What is seen at specialised level.'),
});

/** A way to arrange learning: `content/repository/learning-structures/<id>/index.md` with its files beside it. */
export const LearningStructure = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The title.',
    examples: ['Challenge-based learning in a learning factory'],
  }),
  summary: prose(LIMITS.summary).meta({ description: 'For whom it is, what it is good for, and what it takes.' }),
  learners: line(LIMITS.sentence).meta({ description: 'Who learns in it, and how many.' }),
  eqf: z
    .array(code('eqf', 'A level of the European Qualifications Framework.', ['4']))
    .min(1)
    .meta({ description: 'The EQF levels for which it is made.' }),
  hours: z
    .number()
    .positive()
    .max(2_000)
    .meta({ description: 'Hours of a learner over the whole.', examples: [60] }),
  phases: z.array(Phase).min(2).max(12).meta({ description: 'The phases in their order.' }),
  roles: z.array(Role).min(2).max(10).meta({ description: 'The roles with what each does.' }),
  timetable: z.array(TimetableRow).min(2).max(40).meta({ description: 'A timetable that can be used as it stands.' }),
  rubric: z.array(Criterion).min(2).max(12).meta({ description: 'The criteria of assessment with their four levels.' }),
  ...learningMaterial,
  ...provenance,
});
export type LearningStructure = z.infer<typeof LearningStructure>;
