import { z } from 'zod';
import { Coordinates } from './coordinates.ts';
import { LIMITS, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/**
 * A region in which organisations of or around the Alliance have their seat. Which ones is computed: those whose NUTS
 * region lies in its own, and those named here because no NUTS code places them.
 */
export const Region = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The usual English name.', examples: ['Basque Country'] }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({ description: 'Its names in its own languages.', examples: [['País Vasco', 'Euskadi']] }),
  summary: prose(LIMITS.summary).meta({
    description: 'Where it lies and what the Alliance has there, in one or two sentences; facts with a source only.',
  }),
  country: code('countries', 'The country in which it lies, ISO 3166-1 alpha-2.', ['ES']),
  nuts: stated(code('nuts', 'A NUTS 2021 region of any level, or a country.', ['ES21'])).meta({
    description: 'Its NUTS code; `not-applicable` outside the countries that have such codes.',
    examples: ['ES21'],
  }),
  earlierNuts: z
    .array(code('geographies', 'A code of an earlier edition of NUTS.', ['FR62']))
    .max(8)
    .optional()
    .meta({
      description:
        'Codes under which an earlier edition of NUTS had the region, or the parts that make it up: figures of that time are found by them.',
      examples: [['FR62', 'FR81']],
    }),
  coordinates: stated(Coordinates).meta({
    description:
      'Longitude and latitude, in degrees, of the town at which maps mark it; two decimals are enough for a map of Europe.',
    examples: [[-1.9, 43.31]],
  }),
  coordinatesOf: stated(line(LIMITS.name)).meta({
    description: 'The town that the coordinates are those of: one in which an organisation of the region has its seat.',
    examples: ['Errenteria'],
  }),
  organisations: z.array(reference('organisations', 'An organisation with its seat in the region.')).default([]).meta({
    description: 'Only organisations whose own record names no NUTS region; the others are found by its code.',
  }),
  openQuestions: z
    .array(line(LIMITS.sentence))
    .min(1)
    .max(8)
    .meta({ description: 'What nobody has told us yet about skills and training there, a sentence each.' }),
  ...provenance,
});
export type Region = z.infer<typeof Region>;
