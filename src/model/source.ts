import { z } from 'zod';
import { IsoDate, LIMITS, WebAddress, line, prose } from './text.ts';
import { code } from './reference.ts';
import { stated } from './stated.ts';
import './meta.ts';

/** How much of a classification our records take up. A command measures and writes it; nobody types it. */
export const Uptake = z.strictObject({
  relations: z.int().min(1).meta({
    description:
      'Essential relations that the classification states between the occupations of our job profiles and its skills.',
  }),
  covered: z.int().min(0).meta({ description: 'Those whose skill one of ours is aligned with.' }),
  coveredClosely: z
    .int()
    .min(0)
    .meta({ description: 'Those covered by a match that is not merely wider than our skill.' }),
  occupations: z.int().min(1).meta({ description: 'Our job profiles whose occupation has such relations.' }),
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'is not a digest of 12 hexadecimal digits')
    .meta({ description: 'Digest of the alignments that were measured.' }),
});
export type Uptake = z.infer<typeof Uptake>;

/** A page, data set, standard or legal act that records rest on. Sources are facts: they are not reviewed. */
export const Source = z.strictObject({
  title: line(200).meta({ description: 'The title of the page, data set or document.' }),
  publisher: line(LIMITS.name).meta({ description: 'Who published it.' }),
  type: code('source-types', 'The type of source.', ['web-page']),
  address: stated(WebAddress).meta({ description: 'Where it can be read.' }),
  published: stated(z.union([IsoDate, z.string().regex(/^\d{4}(?:-\d{2})?$/)])).meta({
    description: 'Day, month or year of publication.',
    examples: ['2022-06-16'],
  }),
  readOn: stated(IsoDate).meta({ description: 'The day on which it was read for the observatory.' }),
  version: line(LIMITS.name).optional().meta({ description: 'Version or edition, for data sets and standards.' }),
  licence: stated(line(LIMITS.name)).meta({ description: 'The terms on which it may be used again.' }),
  uptake: Uptake.optional().meta({
    description:
      'For a classification: how much of it our records take up. `npm run esco -- --coverage --write` writes it.',
  }),
  note: prose(LIMITS.note).optional().meta({ description: 'Limits, or what was taken from it and changed.' }),
});
export type Source = z.infer<typeof Source>;
