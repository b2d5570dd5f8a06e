import { asId } from '../../catalogue/files/as-id.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Need } from '../../model/skill-link.ts';
import { newRecord, type NewRecord } from '../schema/new-record.ts';
import type { OccupationNames } from './occupation-names.ts';
import type { EscoOccupation, EscoPackage } from './package.ts';
import type { EscoSources } from './verify.ts';

/** The most other names that a draft takes over; ESCO has up to forty, most of them inflections. */
const MOST_NAMES = 8;

/** A skill of ours that an occupation needs, by the ESCO relations that say so. */
interface DraftedLink {
  readonly skill: string;
  readonly need: Need;
  readonly basis: { source: string; relation: Need; concepts: string[] }[];
}

/**
 * Drafts the record of a job profile with the facts that ESCO has: name, other names, code, ISCO group, and the skills of
 * ours that take up its skills, with their basis. What ESCO does not know (levels, tasks, sectors ...) is left empty, and
 * the validator asks for it.
 */
export function draftProfile(
  occupation: EscoOccupation,
  sources: EscoSources,
  catalogue: Pick<Catalogue, 'entries' | 'vocabularies'>,
  submittedOn: string,
): NewRecord {
  const official: OccupationNames | undefined = sources.names?.get(occupation.iri);
  const title = official?.names.en ?? occupation.label;
  const others = occupation.otherLabels.filter((name) => name !== title).slice(0, MOST_NAMES);
  return newRecord(
    {
      kind: 'job-profile',
      id: asId(title),
      values: {
        title,
        ...(others.length > 0 && { otherTitles: others }),
        esco: { iri: occupation.iri, code: official?.code ?? occupation.code, match: 'exact' },
        isco: official?.isco ?? occupation.isco,
        skills: draftedLinks(occupation.iri, sources, catalogue),
        evidence: [{ source: sources.source }],
        submittedOn,
      },
    },
    catalogue,
  );
}

/** The occupations that were asked for: an IRI, or all of an ISCO group by its first digits. */
export function occupationsFor(wanted: string, { occupations }: EscoPackage): EscoOccupation[] {
  const one = occupations.get(wanted);
  if (one) return [one];
  if (!/^\d{1,4}$/.test(wanted)) return [];
  return [...occupations.values()].filter(({ isco }) => isco.startsWith(wanted));
}

function draftedLinks(iri: string, { esco, source }: EscoSources, { entries }: Pick<Catalogue, 'entries'>) {
  const aligned = new Map<string, string[]>();
  for (const { id, data } of entries.skills.values())
    for (const alignment of data.esco) aligned.set(alignment.iri, [...(aligned.get(alignment.iri) ?? []), id]);
  const links = new Map<string, DraftedLink>();
  const relations = [...(esco.relations.get(iri) ?? [])].sort((a, b) =>
    a.need < b.need ? -1 : a.need > b.need ? 1 : 0,
  );
  for (const { skill: concept, need } of relations)
    for (const skill of aligned.get(concept) ?? []) {
      const link = links.get(skill) ?? { skill, need, basis: [] };
      const basis = link.basis.find(({ relation }) => relation === need);
      if (basis) basis.concepts.push(concept);
      else link.basis.push({ source, relation: need, concepts: [concept] });
      links.set(skill, link);
    }
  return [...links.values()];
}
