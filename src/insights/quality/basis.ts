import type { Catalogue } from '../../catalogue/catalogue.ts';
import { NEEDS, type Basis, type Need } from '../../model/skill-link.ts';

/** What a job-skill link rests on, the strongest first. */
export const BASES = ['statement', 'escoEssential', 'escoOptional', 'source', 'draft'] as const;

/** The name of a basis. */
export type BasisName = (typeof BASES)[number];

/** The links of all job profiles by their need and by the strongest basis that they have. */
export type BasisCounts = Readonly<Record<Need, Readonly<Record<BasisName, number>>>>;

/** What kind of reason a basis is. */
export function basisName(basis: Basis): BasisName {
  if (basis === 'draft') return 'draft';
  if ('statementBy' in basis) return 'statement';
  if ('concepts' in basis) return basis.relation === 'essential' ? 'escoEssential' : 'escoOptional';
  return 'source';
}

/** Counts the job-skill links by need and strongest basis. */
export function basisCounts({ entries }: Catalogue): BasisCounts {
  const none = () => Object.fromEntries(BASES.map((name) => [name, 0])) as Record<BasisName, number>;
  const counts = Object.fromEntries(NEEDS.map((need) => [need, none()])) as Record<Need, Record<BasisName, number>>;
  for (const { data } of entries['job-profiles'].values())
    for (const { need, basis } of data.skills) {
      const names = new Set(basis.map(basisName));
      counts[need][BASES.find((name) => names.has(name))!] += 1;
    }
  return counts;
}
