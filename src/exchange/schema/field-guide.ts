import type { Collection } from '../../model/collections.ts';
import type { VocabularyId } from '../../model/vocabulary-ids.ts';
import { describeRecord, type JsonSchema, type Vocabularies } from './describe.ts';
import { typeInWords } from './type-in-words.ts';

/** A value that a field may take, with its name where it has one. */
export interface AllowedValue {
  readonly value: string | number;
  readonly label: string | undefined;
}

/** What a contributor needs to know of a field. */
export interface GuideField {
  /** Its key. */
  readonly name: string;
  /**
   * Where it stands, once in a kind: `[]` is each entry of a list, as in `skills[].level`, and `(2)` the second of
   * several forms that an entry may have.
   */
  readonly path: string;
  /** 0 for a field of the record itself, 1 for a field of a group in it, and so on. */
  readonly depth: number;
  /** What it takes, in plain words. */
  readonly type: string;
  /** Whether it must be there whenever its group is. */
  readonly required: boolean;
  /** What counts where it is left out; undefined for none. */
  readonly default: unknown;
  readonly description: string | undefined;
  /** Whole values of the field. */
  readonly examples: readonly unknown[];
  /** The vocabulary that its codes come from. */
  readonly vocabulary: VocabularyId | undefined;
  /** The kind of record whose ids it takes. */
  readonly reference: Collection | undefined;
  /** The values that it, or each entry of its list, may take; empty where there is a free choice. */
  readonly allowed: readonly AllowedValue[];
  /** The fields inside it, once for each form that it, or an entry of its list, may have. */
  readonly forms: readonly (readonly GuideField[])[];
  /** Its own part of the JSON Schema. */
  readonly schema: JsonSchema;
}

/** The fields of a kind of record in the order of its schema, each with the fields inside it. */
export function fieldTree(collection: Collection, vocabularies: Vocabularies): GuideField[] {
  return fieldsOf(describeRecord(collection, vocabularies), '', 0);
}

/** All fields of a kind of record in the order of its schema, those of groups behind the group. */
export function fieldGuide(collection: Collection, vocabularies: Vocabularies): GuideField[] {
  return fieldTree(collection, vocabularies).flatMap(withInner);
}

function withInner(field: GuideField): GuideField[] {
  return [field, ...field.forms.flat().flatMap(withInner)];
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, parent: string, depth: number): GuideField[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema, required.includes(name), parent, depth),
  );
}

function fieldOf(name: string, schema: JsonSchema, required: boolean, parent: string, depth: number): GuideField {
  const path = `${parent}${name}`;
  const entries = schema.items ? '[]' : '';
  const groups = groupsIn(schema);
  return {
    name,
    path,
    depth,
    type: typeInWords(schema),
    required,
    default: schema.default,
    description: within(schema, (part) => part.description),
    examples: examplesOf(schema),
    vocabulary: within(schema, (part) => part.vocabulary),
    reference: within(schema, (part) => part.reference),
    allowed: within(schema, valuesOf) ?? [],
    forms: groups.map((group, index) => {
      const form = groups.length > 1 ? `(${index + 1})` : '';
      return fieldsOf(group, `${path}${entries}${form}.`, depth + 1);
    }),
    schema,
  };
}

/** Looks for something in a field: in itself, in the entries of its list, in its alternatives; not in inner fields. */
function within<T>(schema: JsonSchema, pick: (part: JsonSchema) => T | undefined): T | undefined {
  const found = pick(schema);
  if (found !== undefined) return found;
  for (const part of partsOf(schema)) {
    const inner = within(part, pick);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function partsOf({ items, anyOf = [] }: JsonSchema): readonly JsonSchema[] {
  return items ? [items, ...anyOf] : anyOf;
}

function groupsIn(schema: JsonSchema): JsonSchema[] {
  return schema.properties ? [schema] : partsOf(schema).flatMap(groupsIn);
}

function valuesOf({ enum: values, enumDescriptions }: JsonSchema): AllowedValue[] | undefined {
  return values?.map((value, index) => ({ value, label: enumDescriptions?.[index] }));
}

/** Examples of a list without any are made of those of its entries. */
function examplesOf(schema: JsonSchema): readonly unknown[] {
  if (schema.examples) return schema.examples;
  if (schema.items?.examples) return [schema.items.examples];
  return schema.anyOf?.map(examplesOf).find((examples) => examples.length > 0) ?? [];
}
