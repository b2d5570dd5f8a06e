import { statSync } from 'node:fs';
import type { Need } from '../../model/skill-link.ts';
import { findPackageFiles, type PackagePart } from './package-files.ts';
import { readTable, type Row } from './read-table.ts';

/** What ESCO says of any concept. */
export interface EscoConcept {
  readonly iri: string;
  /** The preferred English label. */
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly description: string;
  /** `released`, or what became of it. */
  readonly status: string;
}

/** An occupation of ESCO. */
export interface EscoOccupation extends EscoConcept {
  /** The code of the occupation, which begins with that of its ISCO group. */
  readonly code: string;
  readonly isco: string;
}

/** A skill, a body of knowledge or a group of them. */
export interface EscoSkill extends EscoConcept {
  readonly isKnowledge: boolean;
}

/** That an occupation needs a skill. */
export interface EscoRelation {
  readonly skill: string;
  readonly need: Need;
}

/** An ESCO package in memory, by IRI. */
export interface EscoPackage {
  readonly occupations: ReadonlyMap<string, EscoOccupation>;
  readonly skills: ReadonlyMap<string, EscoSkill>;
  /** The relations of each occupation, in the order of the file. */
  readonly relations: ReadonlyMap<string, readonly EscoRelation[]>;
}

/** Told which part of the whole, from 0 to 1, has been read. */
export type PackageProgress = (part: number) => void;

/**
 * Reads an unpacked ESCO package in English as the Commission publishes it (CSV, v1.1 and v1.2).
 *
 * @throws EscoPackageError with file and line where a file is missing or damaged
 */
export async function readEscoPackage(folder: string, progress: PackageProgress = () => {}): Promise<EscoPackage> {
  const files = findPackageFiles(folder);
  const total = Object.values(files).reduce((sum, { path }) => sum + statSync(path).size, 0);
  let read = 0;
  const rowsOf = (part: PackagePart, take: (row: Row) => void) =>
    readTable(files[part].path, files[part].columns, take, (bytes) => progress((read += bytes) / total));

  const occupations = new Map<string, EscoOccupation>();
  const skills = new Map<string, EscoSkill>();
  const relations = new Map<string, EscoRelation[]>();
  await rowsOf('occupations', (row) => {
    const iri = row.conceptUri!;
    occupations.set(iri, { ...conceptOf(row), code: row.code!, isco: row.iscoGroup! });
  });
  for (const part of ['skills', 'skillGroups'] as const)
    await rowsOf(part, (row) => {
      skills.set(row.conceptUri!, { ...conceptOf(row), isKnowledge: row.skillType === 'knowledge' });
    });
  await rowsOf('relations', ({ occupationUri, relationType, skillUri }) => {
    const relation: EscoRelation = { skill: skillUri!, need: relationType === 'essential' ? 'essential' : 'optional' };
    const list = relations.get(occupationUri!);
    if (list) list.push(relation);
    else relations.set(occupationUri!, [relation]);
  });
  return { occupations, skills, relations };
}

function conceptOf(row: Row): EscoConcept {
  return {
    iri: row.conceptUri!,
    label: row.preferredLabel!.trim(),
    otherLabels: row.altLabels!.split('\n').map((label) => label.trim()).filter(Boolean), // prettier-ignore
    description: row.description!,
    status: row.status!,
  };
}
