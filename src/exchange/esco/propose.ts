import MiniSearch from 'minisearch';
import type { Entry } from '../../catalogue/catalogue.ts';
import type { EscoPackage, EscoSkill } from './package.ts';

/** Why an ESCO concept is proposed: the same name, one of its other names, or names that share words. */
export type Reason = 'label' | 'other-label' | 'similar';

/** An ESCO concept that a skill of ours may be aligned with. Somebody has to decide; nothing is accepted silently. */
export interface Proposal {
  readonly iri: string;
  readonly label: string;
  readonly reason: Reason;
}

/** The proposals for a skill, best first. */
export interface SkillProposals {
  readonly skill: string;
  readonly proposals: readonly Proposal[];
}

const RANK: readonly Reason[] = ['label', 'other-label', 'similar'];

/**
 * Proposes ESCO concepts for skills: those with the same name or other name, then the nearest by words, at most
 * `most` for each. Concepts that the skill is aligned with already are left out.
 */
export function proposeAlignments(
  skills: Iterable<Entry<'skills'>>,
  { skills: concepts }: EscoPackage,
  most = 5,
): SkillProposals[] {
  const byName = namesOf(concepts.values());
  const index = new MiniSearch<EscoSkill>({
    idField: 'iri',
    fields: ['label', 'otherLabels'],
    extractField: (concept, field) => [concept[field as keyof EscoSkill]].flat().join(' '),
    searchOptions: { boost: { label: 2 }, fuzzy: 0.1, combineWith: 'OR' },
  });
  index.addAll([...concepts.values()]);
  return [...skills].map(({ id, data }) => {
    const ours = [data.title, ...(data.otherTitles ?? [])];
    const aligned = new Set(data.esco.map(({ iri }) => iri));
    const found = new Map<string, Reason>();
    for (const name of ours) for (const [iri, reason] of byName.get(folded(name)) ?? []) keepBest(found, iri, reason);
    for (const { id: iri } of index.search(ours.join(' ')).slice(0, most + aligned.size + found.size))
      keepBest(found, iri as string, 'similar');
    const proposals = [...found]
      .filter(([iri]) => !aligned.has(iri))
      .map(([iri, reason]) => ({ iri, label: concepts.get(iri)!.label, reason }))
      .sort((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason))
      .slice(0, most);
    return { skill: id, proposals };
  });
}

/** The concepts by their names, folded. */
function namesOf(concepts: Iterable<EscoSkill>): Map<string, Map<string, Reason>> {
  const byName = new Map<string, Map<string, Reason>>();
  const add = (name: string, iri: string, reason: Reason) => {
    const key = folded(name);
    const named = byName.get(key) ?? new Map<string, Reason>();
    keepBest(named, iri, reason);
    byName.set(key, named);
  };
  for (const { iri, label, otherLabels } of concepts) {
    add(label, iri, 'label');
    for (const other of otherLabels) add(other, iri, 'other-label');
  }
  return byName;
}

function keepBest(found: Map<string, Reason>, iri: string, reason: Reason): void {
  const before = found.get(iri);
  if (before === undefined || RANK.indexOf(reason) < RANK.indexOf(before)) found.set(iri, reason);
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
