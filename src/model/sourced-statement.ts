import { z } from 'zod';
import { LIMITS, prose } from './text.ts';
import { reference } from './reference.ts';
import './meta.ts';

/** A statement with the source that says so. */
export const SourcedStatement = z.strictObject({
  text: prose(LIMITS.sentence).meta({ description: 'What the source says, in your own words.' }),
  source: reference('sources', 'The source that says so.'),
});
export type SourcedStatement = z.infer<typeof SourcedStatement>;
