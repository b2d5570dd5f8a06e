import { z } from 'zod';
import { IsoDate, LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** What is offered. */
export const OPPORTUNITY_TYPES = [
  'learner-mobility',
  'staff-mobility',
  'traineeship',
  'project',
  'competition',
] as const;

/** An opportunity for mobility or for taking part in a project: `content/opportunities/<id>.md`. */
export const Opportunity = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'What is offered, and where.',
    examples: ['Three weeks in a learning factory in Heidenheim'],
  }),
  type: z.enum(OPPORTUNITY_TYPES).meta({ description: 'What sort of opportunity it is.' }),
  organisation: reference('organisations', 'The organisation that offers it.'),
  region: stated(code('nuts', 'A NUTS 2021 region.', ['DE11'])).meta({ description: 'Where it takes place.' }),
  deadline: stated(IsoDate).meta({
    description: 'The last day to apply; `not-applicable` where one can apply at any time.',
    examples: ['2027-02-15'],
  }),
  audience: line(LIMITS.sentence).meta({
    description: 'Who may apply.',
    examples: ['Learners in vocational training for mechatronics in their second year'],
  }),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'is not a language code of two letters'))
    .min(1)
    .meta({ description: 'The languages that one needs, as codes of two letters.', examples: [['en', 'de']] }),
  address: WebAddress.meta({ description: 'Where one reads more and applies.' }),
  summary: prose(LIMITS.summary).meta({ description: 'What one does there, for how long, and what is paid.' }),
  ...provenance,
});
export type Opportunity = z.infer<typeof Opportunity>;

/** True where the deadline of an opportunity has passed on a day; one without a known deadline stays open. */
export function isExpired({ deadline }: Pick<Opportunity, 'deadline'>, day: string): boolean {
  return /^\d/.test(deadline) && deadline < day;
}
