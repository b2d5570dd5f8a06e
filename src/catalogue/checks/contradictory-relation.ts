import type { Check } from './check.ts';
import { allRelations, relationKey, type Relation } from './relations.ts';

/** Relations that exclude each other, with the words for the one typed later. */
const EXCLUSIVE: readonly (readonly [Relation['name'], Relation['name'], string])[] = [
  ['up', 'across', 'a job is either one step on or at the same height'],
  ['broader', 'related', 'what is wider is not also a neighbour'],
];

const HIERARCHIC = new Set(EXCLUSIVE.map(([hierarchic]) => hierarchic));

export const contradictoryRelation: Check = {
  code: 'OBS308',
  name: 'contradictory-relation',
  severity: 'error',
  title: 'Two records are not related in two ways that exclude each other',
  explanation:
    'A job cannot be both a step up and a sideways move from the same job, and a wider skill is not also a neighbour of the narrower one ' +
    '(this is SKOS integrity condition S27). It counts in both directions. Decide for one of the two.',
  example: { wrong: 'moves: { up: [toolmaker], across: [toolmaker] }', right: 'moves: { up: [toolmaker] }' },
  *check(context) {
    const relations = allRelations(context);
    const byKey = new Map<string, Relation>();
    for (const relation of relations)
      if (HIERARCHIC.has(relation.name))
        byKey.set(relationKey(relation, relation.name, relation.from.id, relation.to), relation);
    for (const [hierarchic, sideways, reason] of EXCLUSIVE) {
      for (const relation of relations) {
        const { name, from, to, path } = relation;
        if (name !== sideways || from.id === to) continue;
        const clash =
          byKey.get(relationKey(relation, hierarchic, from.id, to)) ??
          byKey.get(relationKey(relation, hierarchic, to, from.id));
        if (!clash) continue;
        yield {
          file: from.file.path,
          path,
          message: `\`${to}\` stands under \`${hierarchic}\` in ${clash.from.file.path} as well; ${reason}`,
        };
      }
    }
  },
};
