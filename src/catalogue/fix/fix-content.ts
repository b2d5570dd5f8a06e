import { join } from 'node:path';
import { checkContent } from '../check-content/check-content.ts';
import type { Checked } from '../check-content/check-records.ts';
import { replaceFile } from '../files/replace-file.ts';
import { applyFixes, fixesByFile } from './apply.ts';

/** What was put right, and what is left. */
export interface FixRun {
  /** Titles of the fixes made, by file. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  readonly left: Checked;
}

/** One fix can uncover another; two fixes that undo each other would be a mistake of ours and must not hang. */
const MOST_ROUNDS = 10;

/**
 * Makes all certain fixes and checks again, until there are none left.
 *
 * @param wanted only files for which it is true are changed
 */
export async function fixContent(root: string, wanted: (file: string) => boolean = () => true): Promise<FixRun> {
  const made = new Map<string, string[]>();
  let checked = await checkContent(root);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const [file, fixes] of fixesByFile(checked.diagnostics.filter((diagnostic) => wanted(diagnostic.file)))) {
      const source = checked.sources.get(file);
      if (source === undefined) continue;
      const fixed = applyFixes(source, fixes);
      if (fixed.text === source || !replaceFile(join(root, file), source, fixed.text)) continue;
      made.set(file, [...(made.get(file) ?? []), ...fixed.made.map(({ title }) => title)]);
      changed = true;
    }
    if (!changed) break;
    checked = await checkContent(root);
  }
  return { made, left: checked };
}
