import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EscoPackageError } from './package-error.ts';

/**
 * The files of an English ESCO package in CSV that are read, with the columns that they must have. The Commission
 * wrote relations without a language in their name up to v1.1.1, and with one since.
 */
const FILES = {
  occupations: {
    names: ['occupations_en.csv'],
    columns: ['conceptUri', 'code', 'iscoGroup', 'preferredLabel', 'altLabels', 'status', 'description'],
  },
  skills: {
    names: ['skills_en.csv'],
    columns: ['conceptUri', 'skillType', 'preferredLabel', 'altLabels', 'status', 'description'],
  },
  skillGroups: {
    names: ['skillGroups_en.csv'],
    columns: ['conceptUri', 'preferredLabel', 'altLabels', 'status', 'description'],
  },
  relations: {
    names: ['occupationSkillRelations_en.csv', 'occupationSkillRelations.csv'],
    columns: ['occupationUri', 'relationType', 'skillUri'],
  },
} as const satisfies Record<string, { names: readonly string[]; columns: readonly string[] }>;

/** A part of the package. */
export type PackagePart = keyof typeof FILES;

/** A file of the package: where it is, and the columns that it must have. */
export interface PackageFile {
  readonly path: string;
  readonly columns: readonly string[];
}

/**
 * Finds the files of an unpacked ESCO package.
 *
 * @throws EscoPackageError where the folder cannot be read or a file is missing, naming all that are
 */
export function findPackageFiles(folder: string): Record<PackagePart, PackageFile> {
  const present = new Set(filesIn(folder));
  const found: Partial<Record<PackagePart, PackageFile>> = {};
  const missing: string[] = [];
  for (const part of Object.keys(FILES) as PackagePart[]) {
    const { names, columns } = FILES[part];
    const name = names.find((candidate) => present.has(candidate));
    if (name) found[part] = { path: join(folder, name), columns };
    else missing.push(names.join(' or '));
  }
  if (missing.length > 0)
    throw new EscoPackageError(
      `${folder} is not an unpacked ESCO package in English: it lacks ${missing.join(', ')}.\n` +
        'Download "classification" in CSV and English from the ESCO portal, unpack it, and name the folder that holds the files.',
    );
  return found as Record<PackagePart, PackageFile>;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such folder' : 'It cannot be read';
    throw new EscoPackageError(`${folder}: ${reason}. Name the folder of an unpacked ESCO package.`);
  }
}
