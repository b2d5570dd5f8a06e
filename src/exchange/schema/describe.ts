import { z } from 'zod';
import type { VocabularyIndex } from '../../catalogue/catalogue.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { ReliabilityRecord } from '../../model/reliability.ts';
import { AssessmentResult, Instrument, InstrumentTranslation } from '../../model/self-assessment.ts';
import { IsoDate, WebAddress } from '../../model/text.ts';
import { TranslationEntry } from '../../model/translation.ts';
import { Vocabulary } from '../../model/vocabulary.ts';
import type { VocabularyId } from '../../model/vocabulary-ids.ts';

/** The part of JSON Schema (draft 7) that the schemas of records use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: string;
  const?: string | number;
  enum?: readonly (string | number)[];
  enumDescriptions?: readonly string[];
  anyOf?: readonly JsonSchema[];
  default?: unknown;
  examples?: readonly unknown[];
  format?: string;
  pattern?: string;
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  /** The value is the id of a record of this collection. */
  reference?: Collection;
  /** The value is a code of this vocabulary. */
  vocabulary?: VocabularyId;
}

/** The controlled vocabularies whose codes a schema lists. */
export type Vocabularies = { readonly [V in VocabularyId]: Pick<VocabularyIndex, 'concepts'> };

/**
 * The shape of the records of a collection as JSON Schema: what is typed into a file, before defaults are
 * filled in. Codes are limited to those of the vocabularies.
 */
export function describeRecord(collection: Collection, vocabularies: Vocabularies): JsonSchema {
  return mapSchema(describe(KINDS[collection].schema), (node) => withCodes(node, vocabularies));
}

/** The shape of a file of translations of a collection; it has the texts of that kind of record only. */
export function describeTranslations(collection: Collection): JsonSchema {
  const texts = Object.keys((KINDS[collection] as Kind).translatable);
  const fields = ['of', 'state', 'official', ...texts] as (keyof TranslationEntry)[];
  const mask = Object.fromEntries(fields.map((field) => [field, true])) as Record<keyof TranslationEntry, true>;
  return describe(z.record(z.string(), TranslationEntry.pick(mask)));
}

/** The shape of a file of a controlled vocabulary. */
export function describeVocabulary(): JsonSchema {
  return describe(Vocabulary);
}

/** The shape of an instrument of self-assessment; codes are limited to those of the vocabularies. */
export function describeInstrument(vocabularies: Vocabularies): JsonSchema {
  return mapSchema(describe(Instrument), (node) => withCodes(node, vocabularies));
}

/** The shape of a translation of an instrument. */
export function describeInstrumentTranslation(): JsonSchema {
  return describe(InstrumentTranslation);
}

/** The shape of what pilots have measured of an instrument. */
export function describeReliability(): JsonSchema {
  return describe(ReliabilityRecord);
}

/** The shape of the file in which a person keeps the answers to an instrument. */
export function describeAssessmentResult(): JsonSchema {
  return describe(AssessmentResult);
}

/** The collections that have texts to translate. */
export const TRANSLATED = COLLECTIONS.filter((collection) => Object.keys(KINDS[collection].translatable).length > 0);

type Check = z.core.$ZodCheck;

/** What rules that are functions say in JSON Schema, by the rule: zod cannot know it. */
const FUNCTION_RULES = new Map<Check | undefined, JsonSchema>([
  [lastCheck(IsoDate), { format: 'date' }],
  [lastCheck(WebAddress), { pattern: '^https?://\\S+$' }],
]);

function lastCheck(schema: z.ZodType): Check | undefined {
  return checksOf(schema).at(-1);
}

function checksOf(schema: z.core.$ZodType): readonly Check[] {
  return schema._zod.def.checks ?? [];
}

function describe(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of checksOf(zodSchema)) Object.assign(jsonSchema, wordsOf(check));
    },
  });
  return mapSchema(json as JsonSchema, simplifyChoice);
}

/** What a check adds to the schema: a rule that is a function, and the words in which a pattern is broken. */
function wordsOf(check: Check): JsonSchema {
  const rule = FUNCTION_RULES.get(check) ?? {};
  const isPattern = rule.pattern !== undefined || check._zod.def.check === 'string_format';
  const message = isPattern
    ? check._zod.def.error?.({ code: 'custom', input: undefined, path: [] } as never)
    : undefined;
  return typeof message === 'string' ? { ...rule, patternErrorMessage: message } : rule;
}

/** Takes choices out of choices, and writes one between constants as a list of values, so that editors offer all of them. */
function simplifyChoice({ anyOf, ...node }: JsonSchema): JsonSchema {
  if (!anyOf) return node;
  const arms = anyOf.flatMap((arm) => (arm.anyOf && Object.keys(arm).length === 1 ? arm.anyOf : [arm]));
  const constants = arms.flatMap((arm) => (arm.const === undefined ? [] : [arm.const]));
  return constants.length < arms.length ? { ...node, anyOf: arms } : { ...node, type: arms[0]!.type, enum: constants };
}

/** Lists the codes of a field's vocabulary. One that could not be read lists none: the validator reports it. */
function withCodes(node: JsonSchema, vocabularies: Vocabularies): JsonSchema {
  const concepts = node.vocabulary ? [...vocabularies[node.vocabulary].concepts.values()] : [];
  if (concepts.length === 0) return node;
  return { ...node, enum: concepts.map(({ code }) => code), enumDescriptions: concepts.map(({ labels }) => labels.en) };
}

/** Rebuilds a schema from the leaves up. */
export function mapSchema(schema: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const mapped = { ...schema };
  if (schema.items) mapped.items = mapSchema(schema.items, change);
  if (schema.anyOf) mapped.anyOf = schema.anyOf.map((arm) => mapSchema(arm, change));
  if (typeof schema.additionalProperties === 'object')
    mapped.additionalProperties = mapSchema(schema.additionalProperties, change);
  if (schema.properties) {
    mapped.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, mapSchema(property, change)]),
    );
  }
  return change(mapped);
}
