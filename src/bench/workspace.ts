import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FOLDER } from '../build/build-site.ts';
import { CONTENT_FOLDER } from '../catalogue/files/content-folder.ts';

/** What makes the site out of content. Packages are found in the project above, where Node looks on its own. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'observatory.config.ts', 'package.json', 'tsconfig.json'];

/** What a build leaves behind and the next one could profit from. */
const LEFT_BEHIND = [SITE_FOLDER, '.astro', '.cache', 'node_modules'];

/**
 * Makes an empty folder with the project's code. It lies inside the project, because Astro moves files
 * from folder to folder, which works on one file system only.
 */
export function makeWorkspace(root: string, name: string): string {
  const parent = join(root, '.cache', 'bench');
  mkdirSync(parent, { recursive: true });
  const workspace = mkdtempSync(join(parent, `${name}-`));
  for (const part of CODE) {
    const filter = (source: string) => !source.endsWith('.test.ts');
    cpSync(join(root, part), join(workspace, part), { recursive: true, filter });
  }
  return workspace;
}

/**
 * Commits the content in a repository of the workspace's own: pages ask git for the history of each
 * record, and the project's repository knows nothing of the copies.
 */
export function commitContent(workspace: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', CONTENT_FOLDER);
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  git(...author, 'commit', '--quiet', '--no-verify', '--message', 'Content of the benchmark');
}

/** Takes away what the last build left, so that the next one starts cold. */
export function makeCold(workspace: string): void {
  for (const left of LEFT_BEHIND) rmSync(join(workspace, left), { recursive: true, force: true });
}
