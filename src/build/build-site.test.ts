import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectWith } from '../catalogue/testing/content.ts';
import { technology } from '../catalogue/testing/fixtures.ts';
import { buildSite } from './build-site.ts';
import { BuildError } from './step.ts';

const quietly = () => undefined;

describe('buildSite', () => {
  it('stops at content with errors, names them all and leaves the last site alone', async () => {
    const root = projectWith({
      'dist/index.html': 'the last site',
      'content/technologies/turning.yaml': technology('turning', 'broader: turnin\n'),
      'content/technologies/milling.yaml': 'titel: milling\n',
    });
    const failure = await buildSite(root, quietly).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BuildError);
    expect((failure as Error).message).toContain('content/technologies/turning.yaml:');
    expect((failure as Error).message).toContain('content/technologies/milling.yaml:');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last site');
  });

  it('makes no site where the pages cannot be built', async () => {
    // Astro is there, but the project has no pages.
    const root = projectWith({
      'package.json': '{ "type": "module" }',
      'node_modules/astro/package.json': '{ "name": "astro" }',
      'node_modules/astro/bin/astro.mjs': 'console.error("no pages here"); process.exit(3);',
    });
    const told: string[] = [];
    await expect(buildSite(root, (line) => void told.push(line))).rejects.toThrow(
      /Astro could not build the pages:\nno pages here/,
    );
    expect(told.some((line) => line.startsWith('✗ pages'))).toBe(true);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
