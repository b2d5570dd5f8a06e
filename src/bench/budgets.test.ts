import { describe, expect, it } from 'vitest';
import { BUDGETS, sizeVerdicts, verdicts } from './budgets.ts';
import type { PageWeight } from './page-weights.ts';

function page(address: string, kind: PageWeight['kind'], html: number, js = 0): PageWeight {
  const weight = (gzip: number) => ({ raw: gzip * 3, gzip });
  return { address, kind, html: weight(html), css: weight(4_000), js: weight(js), scripts: [] };
}

describe('verdicts', () => {
  const weights = [page('/en/', 'home', 1_000)];

  it('asks of speeds that they reach the budget', () => {
    const found = verdicts({ recordsPerSecond: 5_000, site: { pagesPerSecond: 200, weights } });
    expect(found.slice(0, 2)).toEqual([
      { budget: 'validatedRecordsPerSecond', limit: 4_000, measured: 5_000, ratio: 1.25, reached: true },
      { budget: 'builtPagesPerSecond', limit: 250, measured: 200, ratio: 0.8, reached: false },
    ]);
  });

  it('counts a budget that is just met as reached', () => {
    const weights = [page('/en/', 'home', 26_000, 10_000)];
    const figures = { recordsPerSecond: 4_000, site: { pagesPerSecond: 250, weights } };
    expect(verdicts(figures).map(({ reached }) => reached)).toEqual([true, true, true, true]);
  });
});

describe('sizeVerdicts', () => {
  it('judges by the heaviest page, and by compressed HTML and CSS together', () => {
    const [size] = sizeVerdicts([page('/en/', 'home', 1_000), page('/en/jobs/', 'list of job-profiles', 28_000)]);
    expect(size).toEqual({
      budget: 'pageBytes',
      limit: BUDGETS.pageBytes,
      measured: 32_000,
      ratio: 32_000 / BUDGETS.pageBytes,
      reached: false,
      page: '/en/jobs/',
    });
  });

  it('lets the search page have the scripts that it cannot do without', () => {
    const weights = [page('/en/search/', 'search', 1_000, 50_000), page('/en/', 'home', 1_000, 2_000)];
    expect(sizeVerdicts(weights)[1]).toMatchObject({ page: '/en/', measured: 2_000, reached: true });
  });
});
