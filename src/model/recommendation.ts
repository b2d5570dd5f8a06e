import { z } from 'zod';
import { IsoDate, LIMITS, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import { DayOrMonth } from './event.ts';
import { MEASURES } from './measures.ts';
import './meta.ts';

/** Whose word it is: the Alliance has published it or announced it, or the project has drafted it. */
export const PUBLICATION = ['published', 'announced', 'draft'] as const;

/** To whom a recommendation speaks. */
export const ADDRESSEES = ['vet-centres', 'companies', 'regions', 'member-states', 'european-union'] as const;

/** The level on which it can be carried out. */
export const POLICY_LEVELS = ['eu', 'national', 'region'] as const;

const written = {
  value: z.number().meta({ description: 'The value when the text was written, in the unit of the figure.' }),
  on: IsoDate.meta({ description: 'The day on which it was looked up.', examples: ['2026-11-28'] }),
  tolerance: z.number().min(0).optional().meta({
    description: 'By how much it may change before the text has to be read again; 5 % of the value unless said.',
  }),
};

/** A figure that a recommendation rests on: a measure of the catalogue, or a figure of an indicator. */
export const RestsOn = z.union([
  z.strictObject({ measure: z.enum(MEASURES).meta({ description: 'A measure of the catalogue.' }), ...written }),
  z.strictObject({
    indicator: reference('indicators', 'An indicator.'),
    geography: code('geographies', 'The place of the figure.', ['EU27-2020']),
    period: line(20).meta({ description: 'The period of the figure.', examples: ['2024'] }),
    group: line(40).optional().meta({ description: 'The group of the figure, where the indicator has groups.' }),
    ...written,
  }),
]);
export type RestsOn = z.infer<typeof RestsOn>;

/** A policy recommendation: `content/policy/<id>.mdx`, with its figures taken from the catalogue. */
export const Recommendation = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The title.' }),
  publication: z.enum(PUBLICATION).meta({
    description: '`published` or `announced` by the Alliance, as sources say; `draft` of this project.',
  }),
  ask: line(LIMITS.sentence)
    .optional()
    .meta({ description: 'What is asked for, in one sentence; left out where it is not known.' }),
  to: stated(z.array(z.enum(ADDRESSEES)).min(1)).meta({ description: 'Whom it asks.', examples: [['regions']] }),
  levels: stated(z.array(z.enum(POLICY_LEVELS)).min(1)).meta({
    description: 'The levels on which it can be carried out.',
    examples: [['region']],
  }),
  date: stated(DayOrMonth).meta({ description: 'When it was published, or written.', examples: ['2026-11-28'] }),
  summary: prose(LIMITS.summary).meta({ description: 'What it says, and what is known of it.' }),
  restsOn: z
    .array(RestsOn)
    .default([])
    .meta({ description: 'Every figure that the text shows, with its value when it was written.' }),
  ...provenance,
  language: z.literal('en').default('en').meta({ description: 'Recommendations are written in English.' }),
});
export type Recommendation = z.infer<typeof Recommendation>;
