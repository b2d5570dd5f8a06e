import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EscoConcept, EscoPackage } from './package.ts';

/** What a newer ESCO version means for one of our records. */
export interface EscoChange {
  readonly kind: 'renamed' | 'recoded' | 'deprecated' | 'merged' | 'gone' | 'new-relation' | 'lost-relation';
  /** The record of ours that it concerns, as `collection/id`. */
  readonly record: string;
  readonly iri: string;
  /** What changed, in plain words, without full stop. */
  readonly message: string;
}

/** What a newer version of ESCO changes for our records, by record and then in ESCO's order. */
export function escoChanges(
  { entries }: Pick<Catalogue, 'entries'>,
  older: EscoPackage,
  newer: EscoPackage,
): EscoChange[] {
  const changes: EscoChange[] = [];
  const skillNames = labelsOf(newer.skills.values());
  const occupationNames = labelsOf(newer.occupations.values());
  const alignedWith = new Map<string, string>();
  for (const { id, data } of entries.skills.values())
    for (const { iri, label } of data.esco) {
      changes.push(...conceptChanges(`skills/${id}`, iri, label, newer.skills.get(iri), skillNames));
      alignedWith.set(iri, id);
    }
  for (const { id, data } of entries['job-profiles'].values()) {
    if (!data.esco) continue;
    const { iri, code } = data.esco;
    const record = `job-profiles/${id}`;
    const now = newer.occupations.get(iri);
    changes.push(...conceptChanges(record, iri, older.occupations.get(iri)?.label ?? data.title, now, occupationNames));
    if (now && now.code !== code)
      changes.push({ kind: 'recoded', record, iri, message: `its code was ${code} and is ${now.code}` });
    changes.push(...relationChanges(record, iri, older, newer, alignedWith));
  }
  return changes;
}

function* conceptChanges(
  record: string,
  iri: string,
  label: string,
  now: EscoConcept | undefined,
  names: ReadonlyMap<string, EscoConcept>,
): Iterable<EscoChange> {
  if (!now) {
    const heir = names.get(label.toLowerCase());
    if (heir)
      yield { kind: 'merged', record, iri, message: `“${label}” is gone; ${heir.iri} “${heir.label}” bears its name` };
    else yield { kind: 'gone', record, iri, message: `“${label}” is gone` };
    return;
  }
  if (now.status !== 'released') yield { kind: 'deprecated', record, iri, message: `“${label}” is now ${now.status}` };
  if (now.label !== label) yield { kind: 'renamed', record, iri, message: `“${label}” is now “${now.label}”` };
}

function* relationChanges(
  record: string,
  iri: string,
  older: EscoPackage,
  newer: EscoPackage,
  alignedWith: ReadonlyMap<string, string>,
): Iterable<EscoChange> {
  const was = new Map((older.relations.get(iri) ?? []).map(({ skill, need }) => [skill, need]));
  const is = new Map((newer.relations.get(iri) ?? []).map(({ skill, need }) => [skill, need]));
  const named = (skill: string, esco: EscoPackage) => {
    const ours = alignedWith.get(skill);
    return `“${esco.skills.get(skill)?.label ?? skill}”${ours ? `, which our skill ${ours} takes up` : ''}`;
  };
  for (const [skill, need] of is)
    if (was.get(skill) !== need)
      yield { kind: 'new-relation', record, iri: skill, message: `needs now as ${need} ${named(skill, newer)}` };
  for (const [skill, need] of was)
    if (!is.has(skill))
      yield { kind: 'lost-relation', record, iri: skill, message: `no longer needs (${need}) ${named(skill, older)}` };
}

function labelsOf(concepts: Iterable<EscoConcept>): Map<string, EscoConcept> {
  const names = new Map<string, EscoConcept>();
  for (const concept of concepts) {
    for (const other of concept.otherLabels) names.set(other.toLowerCase(), concept);
    names.set(concept.label.toLowerCase(), concept);
  }
  return names;
}
