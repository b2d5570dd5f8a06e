import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { code } from './reference.ts';
import { LearningOutcome } from './skill-link.ts';
import { EqfLevel, Workload } from './learning.ts';
import { terms } from './learning-material.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** An open course of the repository: `content/repository/courses/<id>/index.md` with its files beside it. */
export const Course = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The title.',
    examples: ['Reading engineering drawings and tolerances'],
  }),
  summary: prose(LIMITS.summary).meta({ description: 'The question that the course answers, for whom, and how.' }),
  audience: z
    .enum(['self-study', 'teacher-pack', 'both'])
    .meta({ description: 'Made to be learned from alone, to be taught from, or both.' }),
  outcomes: z
    .array(LearningOutcome)
    .min(2)
    .max(10)
    .meta({ description: 'What the learner can do at the end, each tied to a skill and level.' }),
  workload: Workload.meta({ description: 'Notional workload.' }),
  eqf: EqfLevel,
  iscedf: code('isced-f', 'Field of education, four digits of ISCED-F 2013.', ['0715']),
  prerequisites: z
    .array(line(LIMITS.sentence))
    .default([])
    .meta({ description: 'What a learner needs before; empty when nothing.' }),
  ...terms,
  ...provenance,
});
export type Course = z.infer<typeof Course>;
