import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A step of the chain through which a product goes in a collaborative learning factory. */
export const ProcessStep = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The step in a word or two.', examples: ['Assembly'] }),
  order: z
    .int()
    .min(1)
    .max(30)
    .meta({
      description: 'Its place in the chain, counted from 1; steps that run side by side share one.',
      examples: [4],
    }),
  summary: prose(LIMITS.summary).meta({
    description: 'What happens in it, from what comes in to what it hands on, in one to three sentences.',
  }),
  skills: z
    .array(reference('skills', 'A skill that the step takes.'))
    .min(4)
    .max(12)
    .meta({ description: 'The skills that the step takes, the most important first. Offers are computed from them.' }),
  ...provenance,
});
export type ProcessStep = z.infer<typeof ProcessStep>;
