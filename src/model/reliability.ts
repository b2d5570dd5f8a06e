import { z } from 'zod';
import { FORMS } from './assessment-terms.ts';
import { InstrumentVersion, Month } from './self-assessment.ts';
import { Id, LIMITS, LanguageCode, WebAddress, prose } from './text.ts';
import './meta.ts';

/** Below so many people a figure could be traced to persons, and says nothing. */
export const FEWEST_PEOPLE = 5;

const coefficient = z.number().max(1);

/** How consistently the items of one scale were answered in one language. */
export const ScaleReliability = z.strictObject({
  language: LanguageCode.meta({ description: 'The language in which the items were read.' }),
  form: z.enum(FORMS).meta({ description: 'The form that was answered.' }),
  scale: Id.meta({
    description: 'The area for the full form; the skill family for the short form.',
    examples: ['robots-and-automation'],
  }),
  people: z.int().min(FEWEST_PEOPLE).meta({ description: 'The people who answered all items of the scale.' }),
  alpha: z
    .strictObject({
      value: coefficient.meta({ description: 'The coefficient.' }),
      from: coefficient.meta({ description: 'The lower end of the 95 % confidence interval.' }),
      to: coefficient.meta({ description: 'Its upper end.' }),
    })
    .optional()
    .meta({ description: 'Cronbach’s alpha with its interval; left out where it cannot be computed.' }),
  omega: coefficient
    .min(0)
    .optional()
    .meta({ description: 'McDonald’s omega of one factor; left out where it cannot be computed.' }),
});
export type ScaleReliability = z.infer<typeof ScaleReliability>;

/** One collection of pilot answers and what `npm run reliability` makes of it. */
export const Pilot = z.strictObject({
  version: InstrumentVersion.meta({ description: 'The version of the instrument that was answered.' }),
  from: Month.meta({ description: 'The month of the first answers.', examples: ['2027-01'] }),
  to: Month.meta({ description: 'The month of the last answers.', examples: ['2027-03'] }),
  data: WebAddress.meta({ description: 'Where the answers are published, so that the figures can be computed again.' }),
  note: prose(LIMITS.note).optional().meta({ description: 'Who was asked, and the limits of the sample.' }),
  results: z.array(ScaleReliability).min(1).meta({ description: 'The figures, as the command prints them.' }),
});
export type Pilot = z.infer<typeof Pilot>;

/**
 * What is known of the reliability of an instrument: `content/self-assessment/<id>/reliability.yaml`. While there
 * is no such file the tool says that it is not measured yet.
 */
export const ReliabilityRecord = z.strictObject({
  pilots: z.array(Pilot).min(1).meta({ description: 'The pilots, newest first.' }),
});
export type ReliabilityRecord = z.infer<typeof ReliabilityRecord>;
