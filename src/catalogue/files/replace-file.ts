import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces a file in one step, so that a crash leaves the old or the new one; not if it changed meanwhile. */
export function replaceFile(path: string, before: string, after: string): boolean {
  if (readFileSync(path, 'utf8') !== before) return false;
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, after, { flag: 'wx', mode: statSync(path).mode });
    renameSync(temporary, path);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}
