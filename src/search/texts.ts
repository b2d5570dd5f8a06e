import type { z } from 'zod';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { localise, titleOf } from '../catalogue/localise.ts';
import { technologiesOf } from '../insights/technologies-of.ts';
import type { Collection } from '../model/collections.ts';
import type { LevelDescriptions } from '../model/levels.ts';
import { isKnown } from '../model/stated.ts';
import type { Language } from '../model/text.ts';
import type { TranslatableField } from '../model/translation.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import { plainText } from './plain-text.ts';

/** The texts of a record in which words are searched, besides its names and skills. */
export interface Texts {
  /** Sentences, what says most first: excerpts are taken from them. */
  readonly sentences: readonly string[];
  /** Machines, tools and equipment. */
  readonly tools: readonly string[];
  /** Names of what the record belongs to: technologies, fields, sectors, aligned concepts, places. */
  readonly labels: readonly string[];
}

/** The texts of a record for a reader. */
export function textsOf(catalogue: Catalogue, entry: Entry, language: Language): Texts {
  const write = TEXTS[entry.collection] as (data: Entry['data'], read: Reader) => Partial<Texts>;
  const { sentences = [], tools = [], labels = [] } = write(entry.data, new Reader(catalogue, entry, language));
  const told = (texts: readonly string[]) => texts.filter((text) => text !== '');
  return { sentences: told(sentences), tools: told(tools), labels: told(labels) };
}

/** Reads the texts of one record in the reader's language. */
class Reader {
  readonly body: string;
  private readonly catalogue: Catalogue;
  private readonly entry: Entry;
  private readonly language: Language;

  constructor(catalogue: Catalogue, entry: Entry, language: Language) {
    this.catalogue = catalogue;
    this.entry = entry;
    this.language = language;
    this.body = plainText(entry.body ?? '');
  }

  text(field: TranslatableField): string {
    return localise(this.entry, field, this.language)?.value ?? '';
  }

  lines(field: TranslatableField): string[] {
    return localise<string[]>(this.entry, field, this.language)?.value ?? [];
  }

  levels(): string[] {
    const levels = localise<z.infer<typeof LevelDescriptions>>(this.entry, 'levels', this.language)?.value ?? {};
    return Object.values(levels).filter((level) => level !== undefined);
  }

  label(vocabulary: VocabularyId, code: string): string {
    return this.catalogue.vocabularies[vocabulary].concepts.get(code)?.labels[this.language] ?? '';
  }

  title(collection: Collection, id: string): string {
    return titleOf(this.catalogue.entries[collection].get(id)! as Entry, this.language).value;
  }

  technologies(ids: readonly string[]): string[] {
    return ids.map((id) => this.title('technologies', id));
  }
}

type Data<C extends Collection> = Entry<C>['data'];

const offer = (data: Data<'micro-credentials' | 'courses'>, read: Reader): Partial<Texts> => ({
  sentences: [read.text('summary'), ...read.lines('outcomes'), ...read.lines('prerequisites'), read.body],
  tools: 'equipment' in data ? data.equipment : [],
  labels: [...read.technologies(data.technologies), read.label('isced-f', data.iscedf)],
});

const TEXTS: { readonly [C in Collection]: (data: Data<C>, read: Reader) => Partial<Texts> } = {
  'job-profiles': ({ tools, technologies, field, isco, sectors }, read) => ({
    sentences: [read.text('summary'), ...read.lines('tasks')],
    tools,
    labels: [
      ...read.technologies(technologies),
      read.label('occupational-fields', field),
      read.label('isco-08', isco),
      ...sectors.map((sector) => read.label('nace', sector)),
    ],
  }),
  skills: ({ technologies, family, esco }, read) => ({
    sentences: [read.text('definition'), ...read.levels()],
    labels: [
      ...esco.map((concept) => concept.label),
      ...read.technologies(technologies),
      read.label('skill-families', family),
    ],
  }),
  technologies: ({ standards = [] }, read) => ({
    sentences: [read.text('definition'), read.text('description')],
    labels: standards,
  }),
  'micro-credentials': offer,
  courses: offer,
  indicators: ({ theme, unit }, read) => ({
    sentences: [read.text('population'), read.text('limits')],
    labels: [read.label('indicator-themes', theme), read.label('units', unit)],
  }),
  'learning-structures': ({ learners, phases, technologies, equipment }, read) => ({
    sentences: [read.text('summary'), learners, ...phases.flatMap(({ title, steps }) => [title, ...steps]), read.body],
    tools: equipment,
    labels: read.technologies(technologies),
  }),
  products: ({ type, files, technologies, equipment }, read) => ({
    sentences: [read.text('summary'), ...files.map(({ description }) => description), read.body],
    tools: equipment,
    labels: [read.label('product-types', type), ...read.technologies(technologies)],
  }),
  'learning-paths': ({ job, steps }, read) => ({
    sentences: [read.text('summary'), ...steps.map(({ why }) => why)],
    labels: [read.title('job-profiles', job)],
  }),
  organisations: ({ roles, facts, place, country, type, technologies }, read) => ({
    sentences: [read.text('summary'), ...[...roles, ...facts].map((statement) => statement.text)],
    labels: [
      isKnown(place) ? place : '',
      isKnown(country) ? read.label('countries', country) : '',
      read.label('organisation-types', type),
      ...read.technologies(technologies.map(({ technology }) => technology)),
    ],
  }),
  'process-steps': (_data, read) => ({ sentences: [read.text('summary')] }),
  'learning-factories': (data, read) => ({
    sentences: [
      read.text('summary'),
      ...data.facts.map(({ text }) => text),
      ...(isKnown(data.capabilities) ? data.capabilities.map(({ note }) => note) : []),
      ...read.lines('openQuestions'),
    ],
    tools: isKnown(data.equipment) ? data.equipment.map(({ name }) => name) : [],
    labels: [
      ...read.technologies(technologiesOf(data)),
      isKnown(data.place) ? data.place : '',
      isKnown(data.country) ? read.label('countries', data.country) : '',
      data.operator ?? '',
    ],
  }),
  regions: ({ country, nuts, coordinatesOf }, read) => ({
    sentences: [read.text('summary'), ...read.lines('openQuestions')],
    labels: [
      isKnown(coordinatesOf) ? coordinatesOf : '',
      read.label('countries', country),
      isKnown(nuts) ? read.label('nuts', nuts) : '',
    ],
  }),
  challenges: ({ technologies, country, nuts }, read) => ({
    sentences: [read.text('summary'), read.body],
    labels: [
      ...read.technologies(technologies),
      isKnown(country) ? read.label('countries', country) : '',
      isKnown(nuts) ? read.label('nuts', nuts) : '',
    ],
  }),
  communities: ({ facts }, read) => ({
    sentences: [
      read.text('summary'),
      read.text('joins'),
      read.text('participants'),
      ...facts.map(({ text }) => text),
      read.body,
    ],
  }),
  events: ({ place, country, organiser }, read) => ({
    sentences: [read.text('summary')],
    labels: [
      isKnown(place) ? place : '',
      isKnown(country) ? read.label('countries', country) : '',
      isKnown(organiser) ? organiser : '',
    ],
  }),
  opportunities: ({ region }, read) => ({
    sentences: [read.text('summary'), read.text('audience'), read.body],
    labels: [isKnown(region) ? read.label('nuts', region) : ''],
  }),
  policy: (_data, read) => ({ sentences: [read.text('summary'), read.text('ask'), read.body] }),
  roadmap: (_data, read) => ({ sentences: [read.text('summary')] }),
  sources: ({ note = '', publisher, type }, read) => ({
    sentences: [note, publisher],
    labels: [read.label('source-types', type)],
  }),
};
