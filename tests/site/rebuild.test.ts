import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, useSite } from './visit.ts';

const FOLDER = '.cache/tests';

/** Builds the site into a folder below `.cache/`, as `npm run build` does. */
function build(folder: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { buildSite } from './src/build/build-site.ts'; await buildSite(process.cwd(), () => {}, ${JSON.stringify(folder)});`,
    ],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

/** A digest of every file of a folder, by its path. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

describe('a second build of the same commit', () => {
  const again = `${FOLDER}/again`;
  beforeAll(() => {
    build(again);
  }, 300_000);

  it('is the same byte for byte', () => {
    const first = digests(DIST);
    const second = digests(again);
    expect(first.size).toBeGreaterThan(1000);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([file, digest]) => second.get(file) !== digest).map(([file]) => file)).toEqual([]);
  });
});

describe('a build for a base path', () => {
  const folder = `${FOLDER}/based`;
  const base = '/observatory/';
  beforeAll(() => {
    build(folder, { BASE_PATH: base, SITE_URL: 'https://skills.example.org' });
  }, 300_000);
  const site = useSite(folder, base);

  it('keeps every address below the path', () => {
    const astray = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const [, address] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
        if (!address!.startsWith(base)) astray.add(`${file}: ${address}`);
      }
      const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (canonical && !canonical.startsWith(`https://skills.example.org${base}`)) astray.add(`${file}: ${canonical}`);
    }
    expect([...astray].slice(0, 10)).toEqual([]);
  });

  it('works there: languages, lists, records and search', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/');
    await expect.poll(() => page.url()).toContain('/observatory/en/');
    await go('/de/jobs/?field=machining');
    const found = page.locator('[data-found] .rows > li');
    await expect.poll(() => found.count()).toBeGreaterThan(10);
    await found.locator('a').first().click();
    await expect.poll(() => page.url()).toMatch(/\/observatory\/de\/jobs\/[\w-]+\/$/);
    await go('/en/search/?q=welder');
    await page.locator('a[href="/observatory/en/jobs/welder/"]').first().waitFor();
    const jobs = page.waitForResponse((response) => response.url().includes('/observatory/data/self-assessment/de.js'));
    await go('/de/self-assessment/');
    expect((await jobs).ok()).toBe(true);
    expectQuiet();
    await close();
  });
});
