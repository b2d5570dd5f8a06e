import type { Check } from './check.ts';
import { allRelations, type Relation } from './relations.ts';

/** Relations along which nobody may come back to where they began. */
const ACYCLIC: readonly Relation['name'][] = ['up', 'broader', 'stacksInto', 'replacedBy'];

export const cycles: Check = {
  code: 'OBS306',
  name: 'cycle',
  severity: 'error',
  title: 'Moves up, wider records, stacking and replacements never lead back to their beginning',
  explanation:
    'If A is wider than B and B wider than A, nobody can say which is the whole and which the part, and every walk along the relation would be endless. ' +
    'The chain is printed with the finding: one of its links is wrong.',
  example: { wrong: 'weld.yaml: broader: join\njoin.yaml: broader: weld', right: 'weld.yaml: broader: join' },
  *check(context) {
    const targets = new Map<string, Map<string, Relation[]>>();
    for (const relation of allRelations(context)) {
      const { name, from, to } = relation;
      if (!ACYCLIC.includes(name) || to === from.id) continue;
      const graph = `${from.collection} ${name}`;
      const byRecord = targets.get(graph) ?? new Map<string, Relation[]>();
      targets.set(graph, byRecord.set(from.id, [...(byRecord.get(from.id) ?? []), relation]));
    }
    for (const byRecord of targets.values()) {
      for (const chain of cyclesIn(byRecord)) {
        const ids = chain.map(({ from }) => from.id);
        const { name, from, path } = chain.at(-1)!;
        yield { file: from.file.path, path, message: `\`${name}\` leads in a circle: ${[...ids, ids[0]].join(' > ')}` };
      }
    }
  },
};

/** One chain for each circle found by walking depth first, without recursion: chains can be long. */
export function* cyclesIn(targets: ReadonlyMap<string, readonly Relation[]>): Iterable<Relation[]> {
  const done = new Set<string>();
  for (const start of targets.keys()) {
    if (done.has(start)) continue;
    const trail: Relation[] = [];
    const onTrail = new Map([[start, 0]]);
    const pending = [[...(targets.get(start) ?? [])]];
    while (pending.length > 0) {
      const relation = pending.at(-1)!.shift();
      if (!relation) {
        pending.pop();
        const left = trail.pop();
        const finished = left?.to ?? start;
        onTrail.delete(finished);
        done.add(finished);
      } else if (onTrail.has(relation.to)) {
        yield [...trail.slice(onTrail.get(relation.to)), relation];
      } else if (!done.has(relation.to)) {
        trail.push(relation);
        onTrail.set(relation.to, trail.length);
        pending.push([...(targets.get(relation.to) ?? [])]);
      }
    }
  }
}
