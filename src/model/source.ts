import { z } from 'zod';
import { IsoDate, LIMITS, WebAddress, line, prose } from './text.ts';
import { code } from './reference.ts';
import { stated } from './stated.ts';
import './meta.ts';

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
  note: prose(LIMITS.note).optional().meta({ description: 'Limits, or what was taken from it and changed.' }),
});
export type Source = z.infer<typeof Source>;
