import { z } from 'zod';
import { Id, IsoDate, LIMITS, LanguageCode, prose } from './text.ts';
import { reference } from './reference.ts';
import './meta.ts';

/** The mark of records that the project itself drafted; otherwise `submittedBy` is an organisation. */
export const EDITORIAL = 'editorial';

/** Months after which a final review no longer counts as current, unless the record says otherwise. */
export const DEFAULT_REVIEW_INTERVAL = 24;

/** One review of a record by an organisation other than the one that submitted it. */
export const Review = z.strictObject({
  organisation: reference('organisations', 'The organisation that reviewed; never the one that submitted the record.'),
  on: IsoDate.meta({ description: 'The day of the decision.' }),
  step: z
    .enum(['structure', 'final'])
    .meta({ description: '`structure`: is it built as it should be; `final`: is it right.' }),
  outcome: z.enum(['accepted', 'changes-asked', 'rejected']).meta({ description: 'What the reviewer decided.' }),
  note: prose(LIMITS.note).optional().meta({ description: 'The reason, in a sentence or two.' }),
});
export type Review = z.infer<typeof Review>;

/** A source that a record rests on, with the place in it. */
export const Evidence = z.strictObject({
  source: reference('sources', 'The source that the record rests on.'),
  note: prose(LIMITS.note).optional().meta({ description: 'What was taken from it, or where in it.' }),
});
export type Evidence = z.infer<typeof Evidence>;

/** Why a record is no longer kept up, and what to read instead. */
export const Retirement = z.strictObject({
  on: IsoDate.meta({ description: 'The day on which it was retired.' }),
  reason: prose(LIMITS.note).meta({ description: 'Why, in a sentence.' }),
  replacedBy: Id.optional().meta({ description: 'The id of the record of the same kind that takes its place.' }),
});

/**
 * The fields that end every curated record. There is no field for the status: it is computed from
 * `reviews` and `retired` (see `status.ts`), so that nothing is called validated that nobody validated.
 */
export const provenance = {
  language: LanguageCode.default('en').meta({ description: 'The language in which the record is written.' }),
  evidence: z.array(Evidence).min(1, 'names no source').meta({ description: 'The sources that the record rests on.' }),
  submittedBy: z
    .union([z.literal(EDITORIAL), reference('organisations', 'The organisation that submitted the record.')])
    .meta({
      description: 'The id of your organisation; `editorial` for what the project drafted itself.',
      examples: ['editorial'],
    }),
  submittedOn: IsoDate.meta({
    description: 'The day on which the record was first submitted.',
    examples: ['2026-11-24'],
  }),
  reviewEvery: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: `Months between two final reviews; ${DEFAULT_REVIEW_INTERVAL} unless said.`, examples: [12] }),
  reviews: z
    .array(Review)
    .default([])
    .meta({ description: 'The reviews so far, oldest first. A reviewer adds them, not the author.' }),
  formerIds: z
    .array(Id)
    .optional()
    .meta({ description: 'Ids under which the record was published before; their addresses lead here.' }),
  retired: Retirement.optional().meta({
    description: 'Set when the record is no longer kept up. The record stays, with its address.',
  }),
};

/** What all curated records share. */
export const Provenance = z.strictObject(provenance);
export type Provenance = z.infer<typeof Provenance>;
