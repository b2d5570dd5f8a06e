import { z } from 'zod';
import { IsoDate, LIMITS, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A year, a month, a quarter, or two of them as an interval of ISO 8601. */
const Period = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?)?$/, 'is not a period')
  .meta({ description: 'Year, month, quarter, or an interval of them.', examples: ['2024', '2023-09/2023-10'] });

/** A code of a data set, of its dimensions and their categories. */
const DATA_CODE = /^[A-Za-z0-9_-]{1,60}$/;

/** The name of a group in the figures. */
const GroupId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not the name of a group');

/** The marks that statistical offices put on figures. */
export const FLAGS = ['break', 'low-reliability', 'provisional', 'estimated', 'target', 'projection'] as const;

/** Where figures of an indicator come from, and what was asked or measured there. */
const Origin = z.strictObject({
  source: reference('sources', 'The source in which the figures were read.'),
  dataset: z
    .string()
    .regex(DATA_CODE, 'is not a code of a data set')
    .optional()
    .meta({ description: 'The code of the data set at Eurostat; the import finds its indicator by it.' }),
  slice: z
    .array(
      z.strictObject({
        dimension: z.string().regex(DATA_CODE, 'is not a code of a dimension').meta({ description: 'The dimension.' }),
        category: z.string().regex(DATA_CODE, 'is not a code of a category').meta({ description: 'The category.' }),
      }),
    )
    .optional()
    .meta({
      description:
        'Which part of the data set it is: a category of each dimension that has several, besides place and time.',
      examples: [[{ dimension: 'sex', category: 'T' }]],
    }),
  question: line(LIMITS.sentence).meta({
    description:
      'What was asked or measured, as the source puts it. Origins that asked different questions are two indicators.',
  }),
  reading: z.enum(['primary', 'secondary']).meta({
    description:
      '`primary`: read where it was first published; `secondary`: read on a page that quotes it, and still to be held against the original.',
  }),
  updated: IsoDate.optional().meta({ description: 'The day on which the data set was last updated, as it says.' }),
});

/** A figure: where, when, of which group, how much. */
const Figure = z.strictObject({
  geography: code('geographies', 'A country, a region or an aggregate.', ['EU27-2020']),
  period: Period,
  group: GroupId.optional().meta({ description: 'The group that it stands for, one of `groups`.' }),
  value: z.number().meta({ description: 'The figure, in the unit of the indicator.', examples: [65.2] }),
  source: reference('sources', 'The source that states it: one of `origins`.'),
  flags: z.array(z.enum(FLAGS)).min(1).optional().meta({ description: 'Marks that the source puts on it.' }),
});
export type Figure = z.infer<typeof Figure>;

/** A sourced statistic: one question, put to one population, in one unit; over places, times or groups. */
export const Indicator = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'What is measured, in a few words.', examples: ['Robot density'] }),
  theme: code('indicator-themes', 'The subject under which it is listed.', ['learning']),
  finding: line(LIMITS.sentence).meta({
    description:
      'What the figures say, in a sentence. Figures stand in it as `{GEOGRAPHY PERIOD}` or `{GEOGRAPHY PERIOD GROUP}` and are filled in, so that they never differ from the data.',
    examples: ['{EU27-2020 2024} of recent graduates learned at a workplace'],
  }),
  unit: code('units', 'The unit of all figures.', ['percent']),
  population: line(LIMITS.sentence).meta({ description: 'Whom or what the figures are about.' }),
  groups: z
    .array(
      z.strictObject({
        id: GroupId.meta({ description: 'Its name in the figures.', examples: ['micro'] }),
        title: line(LIMITS.name).meta({ description: 'Its name for readers.', examples: ['Micro companies'] }),
      }),
    )
    .optional()
    .meta({ description: 'The groups into which the population is divided, in the order in which they are shown.' }),
  origins: z.array(Origin).min(1, 'names no source').meta({ description: 'Where the figures come from.' }),
  figures: z.array(Figure).min(1, 'has no figure').max(400).meta({ description: 'The figures.' }),
  limits: prose(LIMITS.note).meta({ description: 'What the figures leave out, and what they must not be read as.' }),
  ...provenance,
});
export type Indicator = z.infer<typeof Indicator>;
