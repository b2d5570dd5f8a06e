import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { PAGES } from './pages.ts';
import { useSite } from './visit.ts';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and EN 301 549, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

interface AxeResult {
  passes: unknown[];
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  it.each(Object.entries(PAGES))('%s', async (_name, path) => {
    const { page, go, close } = await site.visit({ colorScheme, bypassCSP: true });
    // Every language gets its turn, so that none goes unseen.
    const language = LANGUAGES[Object.values(PAGES).indexOf(path) % LANGUAGES.length]!;
    await go(`/${language}/${path}`);
    await page.waitForLoadState('networkidle');
    await page.addScriptTag({ content: axe });
    const result = await page.evaluate(
      (tags) =>
        (globalThis as unknown as { axe: { run(scope: Document, options: object): Promise<AxeResult> } }).axe.run(
          document,
          {
            runOnly: { type: 'tag', values: tags },
          },
        ),
      TAGS,
    );
    expect(result.passes.length).toBeGreaterThan(10);
    expect(
      result.violations.map(({ id, nodes }) => ({
        id,
        at: nodes.slice(0, 3).map((node) => [node.target.join(' '), node.failureSummary]),
      })),
    ).toEqual([]);
    await close();
  });
});

it('axe sees a planted mistake', async () => {
  const { page, go, close } = await site.visit({ bypassCSP: true });
  await go('/en/about/');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () =>
    (await (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run()).violations.map(({ id }) => id),
  );
  expect(violations).toContain('image-alt');
  await close();
});
