import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The project root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** GitHub's own schemas lie beside the repository on the machines where it is worked on; they are not part of it. */
const references = join(root, '../shared/standards/github');

/** False where the reference schemas are missing; the tests that need them are skipped then, and say so. */
export const haveReferences = existsSync(references);

/** A reference schema, parsed. */
export function referenceSchema(name: string): object {
  return JSON.parse(readFileSync(join(references, name), 'utf8')) as object;
}

/** The files of a folder below `.github`, by name, as text. */
export function githubFiles(folder: string, ending: string): { name: string; text: string }[] {
  return readdirSync(join(root, '.github', folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: githubFile(join(folder, name)) }));
}

/** A file below `.github`, as text. */
export function githubFile(name: string): string {
  return readFileSync(join(root, '.github', name), 'utf8');
}

/** The issue forms, without the file that configures them. */
export function issueForms(): { name: string; form: IssueFormFile }[] {
  return githubFiles('ISSUE_TEMPLATE', '.yml')
    .filter(({ name }) => name !== 'config.yml')
    .map(({ name, text }) => ({ name: name.replace('.yml', ''), form: parse(text) as IssueFormFile }));
}

/** The part of an issue form that tests look at. */
export interface IssueFormFile {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly options?: readonly unknown[] };
  }[];
}
