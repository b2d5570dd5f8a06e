import { z } from 'zod';
import { LIMITS, WebAddress, line, prose, type Language } from './text.ts';
import './meta.ts';

/** Who stands behind the labels of a vocabulary in one language. */
const LabelState = z.enum(['official', 'reviewed', 'unreviewed']);

const labels = z.strictObject({
  en: line(200),
  es: line(200),
  fr: line(200),
  de: line(200),
  it: line(200),
} satisfies Record<Language, z.ZodType>);

/** An English definition in the other languages of the site. */
const definitions = z.strictObject({
  es: prose(LIMITS.note),
  fr: prose(LIMITS.note),
  de: prose(LIMITS.note),
  it: prose(LIMITS.note),
} satisfies Record<Exclude<Language, 'en'>, z.ZodType>);

/** A concept of a controlled vocabulary (a `skos:Concept`). */
export const VocabularyConcept = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Za-z0-9.+-]{1,40}$/, 'is not a code')
    .meta({ description: 'The code, unique in the vocabulary.' }),
  labels: labels.meta({ description: 'Its name in every language of the site.' }),
  broader: z.string().optional().meta({ description: 'The code of the wider concept in the same vocabulary.' }),
  definition: prose(LIMITS.note).optional().meta({ description: 'What it means, in English.' }),
  definitions: definitions.optional().meta({
    description: 'The definition in the other languages, where readers see it, as they do in the glossary.',
  }),
  iri: WebAddress.optional().meta({ description: 'Its IRI in the authority that keeps it.' }),
});
export type VocabularyConcept = z.infer<typeof VocabularyConcept>;

/** A controlled vocabulary (a `skos:ConceptScheme`): `content/vocabularies/<id>.yaml`. */
export const Vocabulary = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The name of the vocabulary.' }),
  source: line(400).meta({ description: 'Who keeps it, its edition, and where it is published.' }),
  extent: z.enum(['complete', 'excerpt']).meta({
    description: '`complete`: the whole list; `excerpt`: only what records use, so an entry nobody uses is reported.',
  }),
  labelStates: z
    .strictObject({ en: LabelState, es: LabelState, fr: LabelState, de: LabelState, it: LabelState })
    .meta({ description: 'Per language: official labels, reviewed or unreviewed translations of ours.' }),
  concepts: z
    .array(VocabularyConcept)
    .min(1)
    .meta({ description: 'The concepts, in the order in which they are shown.' }),
});
export type Vocabulary = z.infer<typeof Vocabulary>;
