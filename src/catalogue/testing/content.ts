import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatText } from '../formats/text.ts';
import { loadCatalogue } from '../load.ts';
import { soundContent } from './fixtures.ts';

/** What files of a test hold; undefined takes a file out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes files into a new folder, which is gone after the test. */
export function folderWith(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'observatory-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A project with sound content in which some files are changed, added or taken out. */
export function projectWith(files: Files): string {
  return folderWith({ ...soundContent(), ...files });
}

/** The catalogue of sound content with some files changed, and what is wrong with it. */
export function loadWith(files: Files) {
  return loadCatalogue(projectWith(files));
}

/**
 * What the validator prints about the files that were changed. Findings about other files are left out:
 * a test is about what it changes.
 */
export async function printed(files: Files, also: readonly string[] = []): Promise<string> {
  return printedIn(projectWith(files), [...Object.keys(files), ...also]);
}

/** What the validator prints about some files of a project. */
export async function printedIn(root: string, files: readonly string[]): Promise<string> {
  const { diagnostics, sources } = await loadCatalogue(root);
  const shown = diagnostics.filter(({ file }) => files.includes(file));
  const blocks = formatText({ diagnostics: shown, sources, records: 0, site: '' }).split('\n\n');
  return blocks.slice(0, -1).join('\n\n');
}
