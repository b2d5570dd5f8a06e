import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A technology of advanced manufacturing. Its jobs, skills and offers are computed from their records. */
export const Technology = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The usual name.', examples: ['collaborative robots'] }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({ description: 'Other names and abbreviations.', examples: [['cobots']] }),
  definition: line(LIMITS.sentence).meta({ description: 'One sentence: what it is.' }),
  description: prose(1_500).meta({
    description: 'What it is used for in production, what it asks of people, where its limits are.',
  }),
  broader: reference('technologies', 'A wider technology that includes this one.').optional(),
  related: z
    .array(reference('technologies', 'A neighbouring technology.'))
    .max(8)
    .default([])
    .meta({ description: 'Technologies it is used with. Say it on one side only; the other follows.' }),
  standards: z
    .array(line(LIMITS.name))
    .max(10)
    .optional()
    .meta({
      description: 'Standards that govern it, with number and short title.',
      examples: [['ISO 10218-1 Industrial robots, safety requirements']],
    }),
  ...provenance,
});
export type Technology = z.infer<typeof Technology>;
