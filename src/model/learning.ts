import { z } from 'zod';
import { code } from './reference.ts';
import { stated } from './stated.ts';
import './meta.ts';

/** Notional workload of a course or micro-credential: everything a learner does, not only contact time. */
export const Workload = z.strictObject({
  hours: z
    .number()
    .positive()
    .max(1_500)
    .meta({ description: 'Hours of all work of a typical learner.', examples: [50] }),
  ects: stated(z.number().positive().max(60)).meta({
    description: 'ECTS credits where an institution grants them; one credit is 25 to 30 hours.',
    examples: [2],
  }),
});
export type Workload = z.infer<typeof Workload>;

/** The EQF level of a learning experience; many micro-credentials have none. */
export const EqfLevel = stated(code('eqf', 'A level of the European Qualifications Framework.', ['4'])).meta({
  description: 'The EQF level, `not-applicable` where none is meant, `not-known` where none has been set yet.',
  examples: ['4'],
});
