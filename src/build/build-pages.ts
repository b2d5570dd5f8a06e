import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildError } from './step.ts';

/**
 * Builds all pages with Astro, in a process of its own, so that the search index can be made beside it.
 *
 * @param root the project root
 * @param folder where the pages are written; emptied before
 * @returns how many pages there are
 */
export async function buildPages(root: string, folder: string): Promise<number> {
  const { code, output } = await run(root, [astroCommand(root), 'build', '--outDir', folder]);
  if (code !== 0) throw new BuildError(`Astro could not build the pages:\n${lastLines(output)}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

function astroCommand(root: string): string {
  const manifest = createRequire(join(root, 'package.json')).resolve('astro/package.json');
  return join(dirname(manifest), 'bin/astro.mjs');
}

function run(root: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Astro names every page that it writes; what went wrong stands at the end. */
function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-60).join('\n');
}
