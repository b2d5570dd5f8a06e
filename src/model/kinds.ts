import type { z } from 'zod';
import { COLLECTIONS, type Collection } from './collections.ts';
import type { TranslatableField } from './translation.ts';
import { Challenge } from './challenge.ts';
import { Community } from './community.ts';
import { Course } from './course.ts';
import { Event } from './event.ts';
import { Indicator } from './indicator.ts';
import { JobProfile } from './job-profile.ts';
import { LearningFactory } from './learning-factory.ts';
import { LearningPath } from './learning-path.ts';
import { LearningStructure } from './learning-structure.ts';
import { MicroCredential } from './micro-credential.ts';
import { Opportunity } from './opportunity.ts';
import { Organisation } from './organisation.ts';
import { ProcessStep } from './process-step.ts';
import { Region } from './region.ts';
import { Product } from './product.ts';
import { Recommendation } from './recommendation.ts';
import { RoadmapItem } from './roadmap-item.ts';
import { Skill } from './skill.ts';
import { Source } from './source.ts';
import { Technology } from './technology.ts';

/** How the records of a kind are stored: a YAML file, a Markdown or MDX file, or a folder with an `index.md`. */
export type Storage = 'yaml' | 'markdown' | 'markdown-folder' | 'mdx';

/** All that the rest of the project needs to know of a kind of record. */
export interface Kind {
  /** The kind in the singular, as `npm run new` takes it. */
  readonly name: string;
  /** What its records are, in a sentence for contributors. */
  readonly description: string;
  /** Folder below the content folder. */
  readonly folder: string;
  readonly storage: Storage;
  readonly schema: z.ZodObject;
  /** Address below `/<language>/`. */
  readonly segment: string;
  /** Where each translatable text stands in the record; `*` is each element of a list. */
  readonly translatable: Partial<Record<TranslatableField, string>>;
}

const named = { title: 'title', otherTitles: 'otherTitles' };

/** The registry of kinds. A new kind is one schema file, its folder, its page, and one entry here. */
export const KINDS = {
  'job-profiles': {
    name: 'job-profile',
    description: 'A job as it is done in advanced manufacturing, with the skills that it needs.',
    folder: 'job-profiles',
    storage: 'yaml',
    schema: JobProfile,
    segment: 'jobs',
    translatable: { ...named, summary: 'summary', tasks: 'tasks' },
  },
  skills: {
    name: 'skill',
    description: 'An ability or a body of knowledge that jobs need and offers teach.',
    folder: 'skills',
    storage: 'yaml',
    schema: Skill,
    segment: 'skills',
    translatable: { ...named, definition: 'definition', levels: 'levels' },
  },
  technologies: {
    name: 'technology',
    description: 'A technology of advanced manufacturing. Its jobs, skills and offers are computed from their records.',
    folder: 'technologies',
    storage: 'yaml',
    schema: Technology,
    segment: 'technologies',
    translatable: { ...named, definition: 'definition', description: 'description' },
  },
  'micro-credentials': {
    name: 'micro-credential',
    description:
      'A micro-credential as a catalogue describes it: its front matter, with a description in Markdown below.',
    folder: 'micro-credentials',
    storage: 'markdown',
    schema: MicroCredential,
    segment: 'micro-credentials',
    translatable: { title: 'title', summary: 'summary', outcomes: 'outcomes.*.text', prerequisites: 'prerequisites' },
  },
  courses: {
    name: 'course',
    description:
      'An open course of the repository: the front matter of its index.md, with the course in Markdown below.',
    folder: 'repository/courses',
    storage: 'markdown-folder',
    schema: Course,
    segment: 'repository/courses',
    translatable: { title: 'title', summary: 'summary', outcomes: 'outcomes.*.text', prerequisites: 'prerequisites' },
  },
  indicators: {
    name: 'indicator',
    description: 'A sourced statistic: one question, put to one population, with its figures and their limits.',
    folder: 'indicators',
    storage: 'yaml',
    schema: Indicator,
    segment: 'insights/indicators',
    translatable: {
      title: 'title',
      finding: 'finding',
      population: 'population',
      groups: 'groups.*.title',
      limits: 'limits',
    },
  },
  'learning-structures': {
    name: 'learning-structure',
    description:
      'A way to arrange learning, with phases, roles, timetable and rubric: the front matter of its index.md, with advice in Markdown below.',
    folder: 'repository/learning-structures',
    storage: 'markdown-folder',
    schema: LearningStructure,
    segment: 'repository/learning-structures',
    translatable: { title: 'title', summary: 'summary' },
  },
  products: {
    name: 'product',
    description:
      'Something to download and use in teaching: the front matter of its index.md, with advice in Markdown below and its files beside it.',
    folder: 'repository/products',
    storage: 'markdown-folder',
    schema: Product,
    segment: 'repository/products',
    translatable: { title: 'title', summary: 'summary' },
  },
  'learning-paths': {
    name: 'learning-path',
    description: 'A sequence of courses and micro-credentials towards a job profile, each step with its reason.',
    folder: 'learning-paths',
    storage: 'yaml',
    schema: LearningPath,
    segment: 'repository/paths',
    translatable: { title: 'title', summary: 'summary' },
  },
  organisations: {
    name: 'organisation',
    description: 'A school, university, cluster, company, authority or association of or around the Alliance.',
    folder: 'organisations',
    storage: 'yaml',
    schema: Organisation,
    segment: 'organisations',
    translatable: { summary: 'summary' },
  },
  regions: {
    name: 'region',
    description:
      'A region in which organisations of or around the Alliance sit. Its offers and coverage are computed from theirs.',
    folder: 'regions',
    storage: 'yaml',
    schema: Region,
    segment: 'regions',
    translatable: { ...named, summary: 'summary', openQuestions: 'openQuestions' },
  },
  'process-steps': {
    name: 'process-step',
    description: 'A step of the chain through which a product goes in a collaborative learning factory.',
    folder: 'process-steps',
    storage: 'yaml',
    schema: ProcessStep,
    segment: 'process-steps',
    translatable: { title: 'title', summary: 'summary' },
  },
  'learning-factories': {
    name: 'learning-factory',
    description:
      'A site where learners work as in a factory: what stands there, what it can do, and for whom it is open.',
    folder: 'learning-factories',
    storage: 'yaml',
    schema: LearningFactory,
    segment: 'learning-factories',
    translatable: { title: 'title', summary: 'summary', openQuestions: 'openQuestions' },
  },
  challenges: {
    name: 'challenge',
    description:
      'A need of a company or another organisation that is looking for a centre: its front matter, with the need in its own words below.',
    folder: 'challenges',
    storage: 'markdown',
    schema: Challenge,
    segment: 'open-innovation/challenges',
    translatable: { title: 'title', summary: 'summary' },
  },
  communities: {
    name: 'community',
    description:
      'A circle, a programme or a form of meeting in which schools and companies work on something new; more may stand in Markdown below.',
    folder: 'communities',
    storage: 'markdown',
    schema: Community,
    segment: 'open-innovation/communities',
    translatable: {
      title: 'title',
      summary: 'summary',
      joins: 'joins',
      participants: 'participants',
      openQuestions: 'openQuestions',
    },
  },
  events: {
    name: 'event',
    description: 'A conference, meeting, webinar or publication of or around the Alliance.',
    folder: 'events',
    storage: 'yaml',
    schema: Event,
    segment: 'events',
    translatable: { title: 'title', summary: 'summary' },
  },
  opportunities: {
    name: 'opportunity',
    description: 'An opportunity for mobility or for taking part in a project, with more about it in Markdown below.',
    folder: 'opportunities',
    storage: 'markdown',
    schema: Opportunity,
    segment: 'opportunities',
    translatable: { title: 'title', summary: 'summary', audience: 'audience' },
  },
  policy: {
    name: 'recommendation',
    description: 'A policy recommendation, with its figures taken live from the catalogue. Only maintainers write it.',
    folder: 'policy',
    storage: 'mdx',
    schema: Recommendation,
    segment: 'policy',
    translatable: { title: 'title', ask: 'ask', summary: 'summary' },
  },
  roadmap: {
    name: 'roadmap-item',
    description: 'A step of the observatory’s roadmap, with the measure that shows whether it works.',
    folder: 'roadmap',
    storage: 'yaml',
    schema: RoadmapItem,
    segment: 'roadmap',
    translatable: { title: 'title', summary: 'summary' },
  },
  sources: {
    name: 'source',
    description: 'A page, data set, standard or legal act that records rest on.',
    folder: 'sources',
    storage: 'yaml',
    schema: Source,
    segment: 'data/sources',
    translatable: {},
  },
} as const satisfies Record<Collection, Kind>;

/** A record of collection `C`, as its file holds it after defaults are filled in. */
export type RecordOf<C extends Collection> = z.infer<(typeof KINDS)[C]['schema']>;

/** The collections whose records pass through review and so have a computed status. */
export type CuratedCollection = Exclude<Collection, 'sources'>;

/** The collections whose records pass through review. */
export const CURATED_COLLECTIONS: readonly CuratedCollection[] = COLLECTIONS.filter((name) => name !== 'sources');
