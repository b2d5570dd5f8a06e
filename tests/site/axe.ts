import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and EN 301 549, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

interface AxeResult {
  passes: unknown[];
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds on a page as it stands; the visit must bypass the security policy, or axe could not run. */
export async function axeFindings(page: Page): Promise<{ passes: number; violations: object[] }> {
  await page.addScriptTag({ content: axe });
  const { passes, violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(scope: Document, options: object): Promise<AxeResult> } }).axe.run(
        document,
        { runOnly: { type: 'tag', values: tags } },
      ),
    TAGS,
  );
  return {
    passes: passes.length,
    violations: violations.map(({ id, nodes }) => ({
      id,
      at: nodes.slice(0, 3).map((node) => [node.target.join(' '), node.failureSummary]),
    })),
  };
}
