import { z } from 'zod';
import { Coordinates } from './coordinates.ts';
import { LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { SourcedStatement } from './sourced-statement.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** What ties a site to learning factories, by what a source says. */
export const STANDINGS = ['described', 'took-part', 'research'] as const;

/** A machine, a group of machines or a technique that learners use there. */
const Equipment = z.strictObject({
  name: line(LIMITS.name).meta({ description: 'The machine or technique by its kind.', examples: ['3D printing'] }),
  technologies: z
    .array(reference('technologies', 'A technology that it stands for.'))
    .max(4)
    .default([])
    .meta({ description: 'The technologies that can be learned on it.' }),
  note: line(LIMITS.sentence).optional().meta({ description: 'How many, which size, or what is not known of it.' }),
  source: reference('sources', 'The source that names it.'),
});

/** That a product can go through a step there. */
const Capability = z.strictObject({
  step: reference('process-steps', 'The step of the process chain.'),
  note: line(LIMITS.sentence).meta({ description: 'What was or can be done there, in your own words.' }),
  source: reference('sources', 'The source that says so.'),
});

/** A site where learners work as in a factory: a school’s laboratory, a shared hall, a training centre of a company. */
export const LearningFactory = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The name of the site.', examples: ['Duurzaamheidsfabriek'] }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({ description: 'Other names, abbreviations, the name in other languages.' }),
  standing: z.enum(STANDINGS).meta({
    description:
      '`described`: a source describes it as a learning factory; `took-part`: a source says that it worked on the joint product; `research`: a source names those who run it in the research on learning factories.',
  }),
  organisations: z
    .array(reference('organisations', 'An organisation that runs it or learns in it.'))
    .default([])
    .meta({ description: 'Organisations of the observatory that run it or learn in it.' }),
  operator: line(LIMITS.name)
    .optional()
    .meta({ description: 'Who runs it, where that is no organisation of the observatory.' }),
  place: stated(line(LIMITS.name)).meta({ description: 'The town.', examples: ['Dordrecht'] }),
  country: stated(code('countries', 'ISO 3166-1 alpha-2.', ['NL'])).meta({
    description: 'The country.',
    examples: ['NL'],
  }),
  nuts: stated(code('nuts', 'A NUTS 2021 region.', ['NL33A'])).meta({
    description: 'The NUTS region, as narrow as it is known.',
    examples: ['NL33A'],
  }),
  coordinates: stated(Coordinates).meta({
    description: 'Longitude and latitude of the town, in degrees; two decimals are enough for a map of Europe.',
    examples: [[4.67, 51.81]],
  }),
  summary: prose(LIMITS.summary).meta({ description: 'What it is, in one to three sentences.' }),
  equipment: stated(z.array(Equipment).min(1)).meta({
    description: 'What learners work with, each with its source; `not-known` until somebody has said so.',
    examples: ['not-known'],
  }),
  capabilities: stated(z.array(Capability).min(1)).meta({
    description: 'The steps of the process chain that a product can go through there.',
    examples: ['not-known'],
  }),
  offers: stated(z.array(SourcedStatement).min(1)).meta({
    description: 'What others can have there: courses, machine time, projects.',
    examples: ['not-known'],
  }),
  openTo: stated(z.array(SourcedStatement).min(1)).meta({
    description: 'Who may come: own learners, other schools, companies.',
    examples: ['not-known'],
  }),
  contact: stated(WebAddress).meta({
    description: 'The page of the office to ask; never the address of a person.',
    examples: ['https://www.duurzaamheidsfabriek.nl/'],
  }),
  facts: z.array(SourcedStatement).default([]).meta({ description: 'Other facts, each with its source.' }),
  openQuestions: z
    .array(line(LIMITS.sentence))
    .min(1)
    .max(8)
    .meta({ description: 'What nobody has told us yet, a sentence each.' }),
  ...provenance,
});
export type LearningFactory = z.infer<typeof LearningFactory>;
