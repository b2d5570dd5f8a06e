import { FORMS, type Form } from '../../model/assessment-terms.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { readResult, type FileProblem } from './result-file.ts';
import { itemsOf, type Sheet } from './sheet.ts';
import { compareVersions } from './versions.ts';

/** A file that somebody wants to count in a group. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** A result that counts in a group, with the name of its file. */
export interface TakenFile {
  readonly name: string;
  readonly result: AssessmentResult;
}

/** A file that does not count, and why. */
export type LeftOutFile = { readonly name: string } & (
  | { readonly problem: FileProblem | 'empty' }
  /** An earlier version asked something else: `version` wrote the file. */
  | { readonly problem: 'older'; readonly version: string }
  /** The file named `sameAs` holds the same answers, so that both are taken for those of one person. */
  | { readonly problem: 'duplicate'; readonly sameAs: string }
);

type Known = Pick<Sheet, 'id' | 'version' | 'areas' | 'releases'>;

/**
 * Sorts files into those that count and those that do not, in the order given. Only files of the known version count:
 * others asked other questions. Files with the same answers to the same form count once, whatever else they say, because
 * somebody who saves twice must not turn four people into five.
 *
 * @param already what counts so far; it stands first in `taken`
 */
export function takeFiles(
  files: readonly NamedFile[],
  known: Known,
  already: readonly TakenFile[] = [],
): { readonly taken: readonly TakenFile[]; readonly leftOut: readonly LeftOutFile[] } {
  const asked = Object.fromEntries(
    FORMS.map((form) => [form, itemsOf(known, form).map(({ id }) => id)]),
  ) as unknown as Record<Form, string[]>;
  const contentOf = ({ form, answers }: AssessmentResult) =>
    JSON.stringify([form, asked[form].map((item) => answers[item] ?? null)]);
  const taken = [...already];
  const leftOut: LeftOutFile[] = [];
  const owners = new Map(already.map(({ name, result }) => [contentOf(result), name]));
  for (const { name, text } of files) {
    const read = readResult(text, known);
    if (read.problem !== undefined) {
      leftOut.push({ name, problem: read.problem });
      continue;
    }
    const version = versionOf(text);
    if (compareVersions(version, known.version) < 0) {
      leftOut.push({ name, problem: 'older', version });
      continue;
    }
    const { result } = read;
    if (asked[result.form].every((item) => result.answers[item] === undefined)) {
      leftOut.push({ name, problem: 'empty' });
      continue;
    }
    const content = contentOf(result);
    const sameAs = owners.get(content);
    if (sameAs !== undefined) {
      leftOut.push({ name, problem: 'duplicate', sameAs });
      continue;
    }
    owners.set(content, name);
    taken.push({ name, result });
  }
  return { taken, leftOut };
}

/** The version that wrote a file which has been read without problems: reading brings a result up to date. */
function versionOf(text: string): string {
  return (JSON.parse(text) as AssessmentResult).version;
}
