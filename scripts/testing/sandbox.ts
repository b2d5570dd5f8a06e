import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A temporary project root that holds the vocabularies and nothing else, to run a command of the project on. */
export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), 'observatory-'));

  constructor() {
    cpSync(join(project, 'content/vocabularies'), this.path('content/vocabularies'), { recursive: true });
  }

  /** The full path of a file below the root. */
  path(file: string): string {
    return join(this.root, file);
  }

  /** Runs `scripts/<script>` as npm would, with the sandbox as its root. */
  run(script: string, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], {
      cwd: this.root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** Deletes it with all that is in it. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
