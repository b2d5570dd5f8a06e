import { Document, parseDocument } from 'yaml';
import { alignmentDigest } from '../../catalogue/alignment-digest.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Uptake } from '../../model/source.ts';
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

/** The coverage as the record of the source holds it. */
export function uptakeOf({ entries }: Pick<Catalogue, 'entries'>, coverage: EscoCoverage): Uptake {
  const { relations, covered, coveredClosely, occupations } = coverage;
  const of = alignmentDigest(entries.skills.values(), entries['job-profiles'].values());
  return { relations, covered, coveredClosely, occupations, of };
}

/** Writes the uptake into the text of a source record; everything else in it stays as it was typed. */
export function withUptake(text: string, uptake: Uptake): string {
  const document = parseDocument(text);
  const value = new Document(uptake).contents;
  if (document.has('uptake') || !document.has('note')) document.set('uptake', value);
  else {
    // The order of the fields is that of the schema.
    const { items } = document.contents as unknown as { items: { key: { value: string } }[] };
    const at = items.findIndex(({ key }) => key.value === 'note');
    items.splice(at, 0, document.createPair('uptake', value) as never);
  }
  return document.toString({ lineWidth: 0 });
}
