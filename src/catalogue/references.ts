import type { z } from 'zod';
import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { Instrument } from '../model/self-assessment.ts';
import type { RecordPath } from './finding.ts';
import { definitionOf } from './schema.ts';

/** A value in a record that names something else: the id of a record, or a code of a vocabulary. */
export interface Mention {
  readonly type: 'reference' | 'vocabulary';
  /** The collection or the vocabulary. */
  readonly target: string;
}

/** What has mentions: the records of a collection, or the instruments of self-assessment. */
export type Mentioning = Collection | 'instruments';

/** Called with every mention in a record; `path` is only valid during the call. */
export type MentionVisitor = (mention: Mention, value: string, path: RecordPath) => void;

/** The mentions for which a walker is made. */
type Wanted = ReadonlySet<Mention['type']>;

/** Walks a value and calls the visitor; made once per schema, so that no schema is looked at per record. */
type Walker = (value: unknown, path: (string | number)[], visit: MentionVisitor) => void;

/**
 * Finds every reference and code in a record or instrument, wherever its schema says there is one. The schemas are
 * turned into plain functions once.
 */
export function visitMentions(collection: Mentioning, record: object, visit: MentionVisitor): void {
  WALKERS[collection]?.(record, [], visit);
}

/** Finds the codes only, without going through those parts of a record that hold none. */
export function visitCodes(collection: Mentioning, record: object, visit: MentionVisitor): void {
  CODE_WALKERS[collection]?.(record, [], visit);
}

/** Makes the function for a schema; undefined where nothing in it is wanted. */
function walkerOf(schema: z.ZodType, wanted: Wanted): Walker | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return objectWalker(fieldWalkers([schema], wanted));
    case 'array':
      return arrayWalker(walkerOf(definition.element!, wanted));
    case 'union':
      return unionWalker(definition.options!, wanted);
    case 'string':
      return mentionWalker(schema, wanted);
    default:
      return definition.innerType && walkerOf(definition.innerType, wanted);
  }
}

function mentionWalker(schema: z.ZodType, wanted: Wanted): Walker | undefined {
  const meta = schema.meta();
  const mention: Mention | undefined = meta?.reference
    ? { type: 'reference', target: meta.reference }
    : meta?.vocabulary
      ? { type: 'vocabulary', target: meta.vocabulary }
      : undefined;
  if (!mention || !wanted.has(mention.type)) return undefined;
  return (value, path, visit) => typeof value === 'string' && visit(mention, value, path);
}

function arrayWalker(element: Walker | undefined): Walker | undefined {
  if (!element) return undefined;
  return (value, path, visit) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      element(value[index], path, visit);
      path.pop();
    }
  };
}

/** The walkers of the fields of one or more object schemas; the arms of a union agree on what a field names. */
function fieldWalkers(schemas: readonly z.ZodType[], wanted: Wanted): [string, Walker][] {
  const walkers = new Map<string, Walker>();
  for (const schema of schemas) {
    for (const [key, field] of Object.entries(definitionOf(schema).shape ?? {})) {
      const walker = walkers.has(key) ? undefined : walkerOf(field, wanted);
      if (walker) walkers.set(key, walker);
    }
  }
  return [...walkers];
}

function objectWalker(fields: [string, Walker][]): Walker | undefined {
  if (fields.length === 0) return undefined;
  return (value, path, visit) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, walker] of fields) {
      const field = (value as Record<string, unknown>)[key];
      if (field === undefined) continue;
      path.push(key);
      walker(field, path, visit);
      path.pop();
    }
  };
}

/** A literal arm such as `not-known` wins over an arm that names a record. */
function unionWalker(options: readonly z.ZodType[], wanted: Wanted): Walker | undefined {
  const literals = new Set(options.flatMap((option) => definitionOf(option).values ?? []));
  const isObject = (option: z.ZodType) => definitionOf(option).type === 'object';
  const walkers = [
    ...options.filter((option) => !isObject(option)).map((option) => walkerOf(option, wanted)),
    objectWalker(fieldWalkers(options.filter(isObject), wanted)),
  ].filter((walker) => walker !== undefined);
  if (walkers.length === 0) return undefined;
  return (value, path, visit) => {
    if (literals.has(value)) return;
    for (const walker of walkers) walker(value, path, visit);
  };
}

function walkers(...types: readonly Mention['type'][]) {
  const wanted = new Set(types);
  return {
    ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, walkerOf(KINDS[collection].schema, wanted)])),
    instruments: walkerOf(Instrument, wanted),
  } as Record<Mentioning, Walker | undefined>;
}

const WALKERS = walkers('reference', 'vocabulary');
const CODE_WALKERS = walkers('vocabulary');
