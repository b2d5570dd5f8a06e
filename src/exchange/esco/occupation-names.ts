import { LANGUAGES, type Language } from '../../model/text.ts';
import { readTable } from './read-table.ts';

/** The official names of an occupation, as a table of a newer ESCO version may give them before its package is at hand. */
export interface OccupationNames {
  readonly iri: string;
  readonly code: string;
  readonly isco: string;
  /** By language; a language without an official name is absent. */
  readonly names: Partial<Readonly<Record<Language, string>>>;
}

/**
 * Reads a table of official names: a row an occupation, with the columns conceptUri, escoCode, iscoGroup, preferredLabel
 * (English), and one for each other language by its code.
 *
 * @throws EscoPackageError with file and line where the table is missing or damaged
 */
export async function readOccupationNames(path: string): Promise<Map<string, OccupationNames>> {
  const occupations = new Map<string, OccupationNames>();
  await readTable(path, ['conceptUri', 'escoCode', 'iscoGroup', 'preferredLabel'], (row) => {
    const named = LANGUAGES.map(
      (language) => [language, language === 'en' ? row.preferredLabel : row[language]] as const,
    );
    occupations.set(row.conceptUri!, {
      iri: row.conceptUri!,
      code: row.escoCode!,
      isco: row.iscoGroup!,
      names: Object.fromEntries(named.filter(([, name]) => name)),
    });
  });
  return occupations;
}
