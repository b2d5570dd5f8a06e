import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

const why = line(LIMITS.sentence).meta({ description: 'Why it stands at this place of the path.' });

/** A step that is a course of the repository. */
const CourseStep = z.strictObject({ course: reference('courses', 'The id of the course.'), why });

/** A step that is a micro-credential. */
const MicroCredentialStep = z.strictObject({
  microCredential: reference('micro-credentials', 'The id of the micro-credential.'),
  why,
});

/** A sequence of courses and micro-credentials that leads towards a job. */
export const LearningPath = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The title, by where it leads.',
    examples: ['From the bench to the CNC machine'],
  }),
  summary: prose(LIMITS.summary).meta({ description: 'For whom it is, how long it takes, and what it leaves open.' }),
  job: reference('job-profiles', 'The job profile towards which it leads.'),
  steps: z
    .array(z.union([CourseStep, MicroCredentialStep]))
    .min(2)
    .max(12)
    .meta({ description: 'The steps in their order: each a `course` or a `microCredential`, with the reason for it.' }),
  ...provenance,
});
export type LearningPath = z.infer<typeof LearningPath>;

/** A course or micro-credential as a step of a path. */
export interface PathOffer {
  readonly collection: 'courses' | 'micro-credentials';
  readonly id: string;
}

/** The offer that a step of a path names. */
export function offerOf(step: LearningPath['steps'][number]): PathOffer {
  return 'course' in step
    ? { collection: 'courses', id: step.course }
    : { collection: 'micro-credentials', id: step.microCredential };
}
