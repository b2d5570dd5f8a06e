import { z } from 'zod';
import { LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { LearningOutcome } from './skill-link.ts';
import { EqfLevel, Workload } from './learning.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** How identity and conduct are supervised during assessment (Council Recommendation 2022/C 243/02, Annex I, optional). */
export const SUPERVISION = [
  'unsupervised',
  'supervised-without-identity-check',
  'supervised-with-identity-check',
] as const;

/**
 * A micro-credential as a catalogue describes it: nine of the eleven mandatory elements of the Council
 * Recommendation of 16 June 2022 (2022/C 243/02, Annex I). The other two, learner and date of issue,
 * exist only in a credential that was issued to somebody.
 */
export const MicroCredential = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The title, without the word micro-credential.',
    examples: ['Setting up a CNC machining centre'],
  }),
  provision: z.enum(['design', 'offered']).meta({
    description: '`design`: a model that a provider may adopt; `offered`: a provider awards it.',
    examples: ['design'],
  }),
  summary: prose(LIMITS.summary).meta({ description: 'Two to four sentences: for whom, what for, how.' }),
  outcomes: z
    .array(LearningOutcome)
    .min(2)
    .max(8)
    .meta({ description: 'What the learner can do at the end, each tied to a skill and level.' }),
  awardingBody: stated(reference('organisations', 'The organisation that awards it.')).meta({
    description: 'The awarding body; `not-known` until a provider adopts the design.',
    examples: ['not-known'],
  }),
  country: stated(code('countries', 'Country of the issuer, ISO 3166-1 alpha-2.', ['ES'])).meta({
    description: 'Country of the issuer; `not-known` until a provider adopts the design.',
    examples: ['not-known'],
  }),
  workload: Workload.meta({ description: 'Notional workload.' }),
  eqf: EqfLevel,
  iscedf: code('isced-f', 'Field of education, four digits of ISCED-F 2013.', ['0715']),
  assessment: z
    .array(code('assessment-types', 'A type of assessment.', ['practical-demonstration']))
    .min(1)
    .meta({ description: 'How the outcomes are assessed.' }),
  supervision: z
    .enum(SUPERVISION)
    .optional()
    .meta({ description: 'Supervision and identity verification during assessment.' }),
  participation: z
    .array(code('participation-forms', 'A form of participation.', ['onsite']))
    .min(1)
    .meta({ description: 'How learners take part.' }),
  qualityAssurance: stated(z.array(code('quality-assurance-types', 'A type of quality assurance.')).min(1)).meta({
    description: 'Who assures the quality; `not-known` until a provider says so.',
    examples: ['not-known'],
  }),
  prerequisites: z
    .array(line(LIMITS.sentence))
    .default([])
    .meta({ description: 'What a learner needs before; empty when nothing.' }),
  stacksInto: z
    .array(reference('micro-credentials', 'A larger micro-credential that counts this one.'))
    .default([])
    .meta({ description: 'Micro-credentials that this one counts towards. The other direction is computed.' }),
  courses: z
    .array(reference('courses', 'A course of the repository.'))
    .default([])
    .meta({ description: 'Courses of the repository that prepare for it.' }),
  technologies: z
    .array(reference('technologies', 'A technology.'))
    .max(6)
    .default([])
    .meta({ description: 'The technologies it is about.' }),
  website: stated(WebAddress).optional().meta({ description: 'Where the provider describes it.' }),
  ...provenance,
});
export type MicroCredential = z.infer<typeof MicroCredential>;

/** The nine elements of Annex I that a catalogue can hold, in the order of the Recommendation. */
export const CATALOGUE_ELEMENTS = [
  'title',
  'country',
  'awardingBody',
  'outcomes',
  'workload',
  'eqf',
  'assessment',
  'participation',
  'qualityAssurance',
] as const satisfies (keyof MicroCredential)[];
