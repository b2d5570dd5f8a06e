import { z } from 'zod';
import {
  ANSWER_VALUES,
  FORMS,
  ITEM_KINDS,
  OTHER_ANSWERS,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  SCORING_VERSIONS,
} from './assessment-terms.ts';
import { LevelNumber } from './levels.ts';
import { provenance } from './provenance.ts';
import { code, reference } from './reference.ts';
import { Id, IsoDate, LIMITS, LanguageCode, line, prose } from './text.ts';
import './meta.ts';

/** The version of an instrument, as major.minor.patch. */
export const InstrumentVersion = z
  .string()
  .max(20, 'is longer than 20 characters')
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'is not a version such as 1.0.0');

/** A month, as YYYY-MM. */
export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month; write it as YYYY-MM');

/** A digest as the validator works it out: the first 12 hexadecimal digits of a SHA-256. */
const Digest = z.string().regex(/^[0-9a-f]{12}$/, 'is not a digest of 12 hexadecimal digits');

const answerSet = (kind: string) =>
  z
    .array(line(LIMITS.name))
    .length(ANSWER_VALUES.length)
    .meta({ description: `The four answers of ${kind} items, lowest first. Each says what a person does or knows.` });

/** The described answers, four for each kind of item. The kind decides; an item cannot choose. */
export const AnswerSets = z.strictObject({
  knowledge: answerSet('knowledge'),
  skill: answerSet('skill'),
  attitude: answerSet('attitude'),
});
export type AnswerSets = z.infer<typeof AnswerSets>;

/** The wording of the answers beside the described ones. */
export const OtherAnswerTexts = z.strictObject({
  'not-applicable': line(LIMITS.name).meta({ description: 'The item has no place in the person’s work or course.' }),
  unknown: line(LIMITS.name).meta({ description: 'The person cannot judge it.' }),
  undisclosed: line(LIMITS.name).meta({ description: 'The person would rather not answer.' }),
});
export type OtherAnswerTexts = z.infer<typeof OtherAnswerTexts>;

/** A cut point: from which share of the possible score of an area its level is given. */
export const Band = z.strictObject({
  level: LevelNumber,
  from: z
    .number()
    .min(0)
    .lt(1)
    .meta({ description: 'The lowest share of the possible score, 0 to below 1.', examples: [0.5] }),
});
export type Band = z.infer<typeof Band>;

/** A statement about oneself that a person answers. */
export const Item = z.strictObject({
  id: Id.meta({ description: 'The id, never used again for another item.', examples: ['set-work-offsets'] }),
  kind: z.enum(ITEM_KINDS).meta({ description: 'What is asked, which decides the four answers.' }),
  skill: reference('skills', 'The skill that the item asks about.'),
  text: line(160).meta({
    description: 'One verb and one object in the first person and the present tense, under 20 words, without negation.',
    examples: ['I set the work offsets of a machining centre.'],
  }),
  short: z.boolean().default(false).meta({ description: '`true` where the item belongs to the short form too.' }),
});
export type Item = z.infer<typeof Item>;

/** A group of items that are scored together. */
export const Area = z.strictObject({
  id: Id.meta({ description: 'The id, never used again for another area.', examples: ['robots-and-automation'] }),
  family: code('skill-families', 'The skill family.', ['job-specific']),
  title: line(60).meta({ description: 'A few words: it is the label of a row and of an axis.' }),
  summary: line(LIMITS.sentence).meta({ description: 'One sentence: what the area is about.' }),
  items: z.array(Item).min(1).meta({ description: 'The items, in the order in which they are asked.' }),
});
export type Area = z.infer<typeof Area>;

/** One thing that a version changed. */
export const InstrumentChange = z.strictObject({
  items: z.array(Id).meta({ description: 'The items that it concerns; empty where it concerns the whole.' }),
  text: prose(LIMITS.note).meta({ description: 'What changed and why, in a sentence or two.' }),
  feedback: z.boolean().default(false).meta({ description: '`true` where people who used the tool asked for it.' }),
});
export type InstrumentChange = z.infer<typeof InstrumentChange>;

/** A version of the instrument. */
export const InstrumentRelease = z.strictObject({
  version: InstrumentVersion.meta({ description: 'The version.', examples: ['1.1.0'] }),
  on: IsoDate.meta({ description: 'The day on which it was made.', examples: ['2026-11-28'] }),
  of: Digest.optional().meta({
    description: 'Digest of what the version asks and how it scores. `npm run validate` says what to write.',
  }),
  changes: z.array(InstrumentChange).min(1).meta({ description: 'What it changed.' }),
});
export type InstrumentRelease = z.infer<typeof InstrumentRelease>;

const { language, evidence, submittedBy, submittedOn, reviewEvery, reviews } = provenance;

/**
 * A questionnaire by which people assess themselves: `content/self-assessment/<id>/instrument.yaml`. Its texts are
 * the original; translations stand beside it.
 */
export const Instrument = z.strictObject({
  version: InstrumentVersion.meta({ description: 'The version: that of the newest entry of the changelog.' }),
  language: z.literal('en').default('en').meta(language.meta()!),
  title: line(LIMITS.title).meta({ description: 'The name of the instrument.' }),
  summary: prose(LIMITS.summary).meta({ description: 'What it is, whose it is, and what it is not.' }),
  scoring: z.literal(SCORING_VERSIONS).meta({ description: 'The version of the scoring rules.' }),
  answers: AnswerSets.meta({ description: 'The described answers of each kind of item.' }),
  otherAnswers: OtherAnswerTexts.meta({ description: 'The answers beside the described ones. None of them is zero.' }),
  bands: z.array(Band).meta({ description: 'The cut points of the four levels, lowest first.' }),
  areas: z.array(Area).min(1).meta({ description: 'The areas, in the order in which they are asked.' }),
  changelog: z.array(InstrumentRelease).min(1).meta({ description: 'The versions, newest first.' }),
  retiredItems: z
    .array(Id)
    .default([])
    .meta({ description: 'The ids of items that were taken out. They must never come back.' }),
  evidence,
  submittedBy,
  submittedOn,
  reviewEvery,
  reviews,
});
export type Instrument = z.infer<typeof Instrument>;

/** The translation of an instrument into one language: `content/self-assessment/<id>/translations/<language>.yaml`. */
export const InstrumentTranslation = z.strictObject({
  of: Digest.optional().meta({
    description: 'Digest of the original texts. Leave it out: `npm run validate -- --fix` writes it.',
  }),
  state: z
    .enum(['unreviewed', 'reviewed'])
    .meta({ description: '`reviewed` only when a native speaker of the trade has read it.' }),
  by: line(LIMITS.name).optional().meta({ description: 'Who has reviewed it.' }),
  title: Instrument.shape.title,
  summary: Instrument.shape.summary,
  answers: AnswerSets.meta({ description: 'The described answers, in the order of the original.' }),
  otherAnswers: OtherAnswerTexts.meta({ description: 'The answers beside the described ones.' }),
  areas: z
    .record(Id, z.strictObject({ title: Area.shape.title, summary: Area.shape.summary }))
    .meta({ description: 'Title and summary of every area, by its id.' }),
  items: z.record(z.string(), Item.shape.text).meta({ description: 'The text of every item, by its id.' }),
});
export type InstrumentTranslation = z.infer<typeof InstrumentTranslation>;

/** What a person may answer to an item. */
export const AnswerSchema = z.union([z.literal(ANSWER_VALUES), z.enum(OTHER_ANSWERS)]);

/**
 * The file in which a person keeps the answers. It holds no name and no date finer than a month, and it never
 * leaves the device but by the person's own hand.
 */
export const AssessmentResult = z.strictObject({
  format: z.literal(RESULT_FORMAT).meta({ description: 'What the file is.' }),
  formatVersion: z.literal(RESULT_FORMAT_VERSION).meta({ description: 'The version of this description.' }),
  instrument: Id.meta({ description: 'The id of the instrument.', examples: ['advanced-manufacturing'] }),
  version: InstrumentVersion.meta({ description: 'The version of the instrument.', examples: ['1.0.0'] }),
  form: z.enum(FORMS).meta({ description: 'Whether the short or the full form was answered.' }),
  language: LanguageCode.meta({ description: 'The language in which the items were read.' }),
  on: Month.meta({ description: 'The month in which it was answered.', examples: ['2026-11'] }),
  answers: z.record(Id, AnswerSchema).meta({
    description: 'The answers by item: 0 to 3 by their place in the answers of the kind, or one of the other answers.',
  }),
  target: Id.optional().meta({ description: 'The id of the job profile that the person aims at.' }),
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;
