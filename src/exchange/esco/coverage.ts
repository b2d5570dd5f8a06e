import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EscoPackage } from './package.ts';

/** How much of what ESCO says of our jobs our skills take up. */
export interface EscoCoverage {
  /** Essential relations between the ESCO occupations of our job profiles and ESCO skills: every use counts. */
  readonly relations: number;
  /** Those whose ESCO skill one of ours is aligned with. */
  readonly covered: number;
  /** Those covered by a match that is not merely wider than our skill. */
  readonly coveredClosely: number;
  /** The job profiles whose occupation has relations in this version. */
  readonly occupations: number;
  /** ESCO skills that no skill of ours is aligned with, by the number of occupations that need them, most first. */
  readonly open: readonly { readonly iri: string; readonly occupations: number }[];
}

/** Counts the essential relations of ESCO that the alignments of our skills cover, weighted by use. */
export function escoCoverage({ entries }: Pick<Catalogue, 'entries'>, esco: EscoPackage): EscoCoverage {
  const alignments = [...entries.skills.values()].flatMap(({ data }) => data.esco);
  const aligned = new Set(alignments.map(({ iri }) => iri));
  const closely = new Set(alignments.filter(({ match }) => match !== 'broad').map(({ iri }) => iri));
  const uses = new Map<string, number>();
  let occupations = 0;
  for (const { data } of entries['job-profiles'].values()) {
    const needed = (esco.relations.get(data.esco?.iri ?? '') ?? []).filter(({ need }) => need === 'essential');
    if (needed.length > 0) occupations += 1;
    for (const { skill } of needed) uses.set(skill, (uses.get(skill) ?? 0) + 1);
  }
  const countIn = (set: ReadonlySet<string>) =>
    [...uses].reduce((sum, [iri, count]) => sum + (set.has(iri) ? count : 0), 0);
  return {
    relations: [...uses.values()].reduce((sum, count) => sum + count, 0),
    covered: countIn(aligned),
    coveredClosely: countIn(closely),
    occupations,
    open: [...uses]
      .filter(([iri]) => !aligned.has(iri))
      .map(([iri, count]) => ({ iri, occupations: count }))
      .sort((a, b) => b.occupations - a.occupations || (a.iri < b.iri ? -1 : 1)),
  };
}
