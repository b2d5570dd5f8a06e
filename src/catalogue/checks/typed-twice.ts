import type { Check } from './check.ts';
import { allRelations, relationKey, type Relation } from './relations.ts';

const SYMMETRIC: readonly Relation['name'][] = ['across', 'related'];

export const typedTwice: Check = {
  code: 'OBS304',
  name: 'relation-typed-twice',
  severity: 'warning',
  title: 'A relation that holds both ways is typed on one side only',
  explanation:
    'Sideways moves and related records hold in both directions, and the other direction is computed. Typed on both sides they drift apart: one day somebody ' +
    'takes one of them out and it stays all the same. Keep the one that reads more naturally.',
  example: {
    wrong: 'milling.yaml: related: [turning]\nturning.yaml: related: [milling]',
    right: 'milling.yaml: related: [turning]',
  },
  *check(context) {
    const seen = new Map<string, Relation>();
    for (const relation of allRelations(context)) {
      const { name, from, to, path } = relation;
      if (!SYMMETRIC.includes(name) || from.id === to) continue;
      const other = seen.get(relationKey(relation, name, to, from.id));
      seen.set(relationKey(relation, name, from.id, to), relation);
      if (other)
        yield {
          file: from.file.path,
          path,
          message: `this relation stands in ${other.from.file.path} already; the other direction is computed`,
        };
    }
  },
};
