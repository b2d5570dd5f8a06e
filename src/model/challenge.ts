import { z } from 'zod';
import { IsoDate, LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { CHALLENGE_STATES } from './challenge-state.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** The mark of a challenge that nobody has: it shows how one is written. */
export const EXAMPLE = 'example';

/** A need of a company or another organisation that is looking for a centre to work on it. */
export const Challenge = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The problem in a few words, as those say it who have it.',
    examples: ['Scratches on brushed steel that we find too late'],
  }),
  example: z
    .literal(true)
    .optional()
    .meta({ description: '`true` only where the challenge is made up to show how one is written; never counted.' }),
  summary: prose(LIMITS.summary).meta({ description: 'What is needed, in two to four sentences.' }),
  organisation: z
    .union([z.literal(EXAMPLE), reference('organisations', 'The organisation that has the need.')])
    .meta({ description: 'Who has the need; `example` where it is made up.', examples: ['example'] }),
  country: stated(code('countries', 'ISO 3166-1 alpha-2.', ['ES'])).meta({
    description: 'Where the work is to be done.',
    examples: ['ES'],
  }),
  nuts: stated(code('nuts', 'A NUTS 2021 region.', ['ES21'])).meta({
    description: 'The NUTS region in which the work is to be done.',
    examples: ['ES21'],
  }),
  technologies: z
    .array(reference('technologies', 'A technology that the need is about.'))
    .max(6)
    .default([])
    .meta({ description: 'The technologies that the need is about, as far as one can say.' }),
  skills: z
    .array(reference('skills', 'A skill that the answer takes.'))
    .max(12)
    .default([])
    .meta({ description: 'The skills that the answer takes, as far as one can say.' }),
  deadline: stated(IsoDate).meta({
    description: 'The last day on which somebody can answer; `not-applicable` where there is none.',
    examples: ['2027-06-30'],
  }),
  contact: stated(WebAddress).meta({
    description: 'The page of the organisation through which one answers; never the address of a person.',
    examples: ['https://school.eu/contact'],
  }),
  states: z
    .array(
      z.strictObject({
        state: z.enum(CHALLENGE_STATES).meta({
          description:
            '`open`: looking for somebody; `taken`: somebody works on it; `done`: answered; `withdrawn`: no longer asked.',
        }),
        on: IsoDate.meta({ description: 'Since when.' }),
        note: line(LIMITS.sentence).optional().meta({ description: 'By whom it was taken, or what came of it.' }),
      }),
    )
    .min(1)
    .meta({ description: 'What has become of it so far, oldest first; the first one is `open`.' }),
  ...provenance,
});
export type Challenge = z.infer<typeof Challenge>;
