import type { RecordPath } from '../finding.ts';
import type { RecordDraft } from '../draft.ts';
import { allRecords, type CheckContext } from './check.ts';

/** A relation between two records of one collection, as it is typed in the first. */
export interface Relation {
  readonly name: 'up' | 'across' | 'broader' | 'related' | 'stacksInto' | 'confusable' | 'replacedBy';
  readonly from: RecordDraft;
  readonly to: string;
  readonly path: RecordPath;
}

/** The relations of a record to others of its own collection. */
function* relationsOf(from: RecordDraft): Iterable<Relation> {
  const { data } = from;
  if ('moves' in data) {
    yield* listed(from, 'up', data.moves?.up, ['moves', 'up']);
    yield* listed(from, 'across', data.moves?.across, ['moves', 'across']);
  }
  if ('broader' in data && data.broader) yield { name: 'broader', from, to: data.broader, path: ['broader'] };
  if ('related' in data) yield* listed(from, 'related', data.related, ['related']);
  if ('stacksInto' in data) yield* listed(from, 'stacksInto', data.stacksInto, ['stacksInto']);
  if ('confusable' in data) {
    for (const [index, { skill }] of (data.confusable ?? []).entries())
      yield { name: 'confusable', from, to: skill, path: ['confusable', index, 'skill'] };
  }
  if ('retired' in data && data.retired?.replacedBy)
    yield { name: 'replacedBy', from, to: data.retired.replacedBy, path: ['retired', 'replacedBy'] };
}

function* listed(
  from: RecordDraft,
  name: Relation['name'],
  ids: readonly string[] = [],
  path: RecordPath,
): Iterable<Relation> {
  for (const [index, to] of ids.entries()) yield { name, from, to, path: [...path, index] };
}

const known = new WeakMap<CheckContext, readonly Relation[]>();

/** The relations of all records; gathered once, because several rules look at them. */
export function allRelations(context: CheckContext): readonly Relation[] {
  let relations = known.get(context);
  if (!relations) {
    relations = [...allRecords(context)].flatMap((record) => [...relationsOf(record)]);
    known.set(context, relations);
  }
  return relations;
}

/** A name for a typed relation, by which it can be looked up. */
export function relationKey({ from }: Relation, name: Relation['name'], source: string, target: string): string {
  return `${from.collection} ${name} ${source} ${target}`;
}
