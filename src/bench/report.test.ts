import { describe, expect, it } from 'vitest';
import { verdicts } from './budgets.ts';
import type { PageWeight } from './page-weights.ts';
import { reportOf } from './report.ts';
import type { BenchResult } from './result.ts';

const size = (gzip: number) => ({ raw: gzip * 4, gzip });
const weights: PageWeight[] = [
  { address: '/en/', kind: 'home', html: size(3_100), css: size(5_000), js: size(0), scripts: [] },
  {
    address: '/de/jobs/',
    kind: 'list of job-profiles',
    html: size(26_000),
    css: size(5_000),
    js: size(1_440),
    scripts: ['/_astro/list.js'],
  },
];

function timing(median: number, peakMemory?: number) {
  const processor = peakMemory && median * 1.1;
  return { seconds: { median, min: median * 0.9, max: median * 1.25, runs: 3 }, peakMemory, processor };
}

const result: BenchResult = {
  scale: 16,
  records: 25_800,
  machine: { processors: 2, model: 'Some CPU', node: 'v24.0.0', system: 'linux x64' },
  validation: { ...timing(5.2, 300e6), recordsPerSecond: 25_800 / 5.2 },
  site: {
    build: { ...timing(130, 1.4e9), pages: 29_000, pagesPerSecond: 29_000 / 130 },
    pages: { ...timing(100), pagesPerSecond: 290 },
    search: { ...timing(60, 2e9), indexBytes: 21_400_000 },
    firstResult: { query: 'CNC', requests: 9, bytes: 141_200, bytesByType: { document: 6_200, index: 135_000 } },
    weights,
  },
  budgets: verdicts({ recordsPerSecond: 25_800 / 5.2, site: { pagesPerSecond: 29_000 / 130, weights } }),
};

describe('reportOf', () => {
  it('prints everything as tables', () => {
    expect(reportOf(result)).toMatchInlineSnapshot(`
      "25,800 records (scale 16), 29,000 pages; 2 × Some CPU, Node v24.0.0, linux x64

      Cold: every run is a new process without anything that an earlier run left; the disk cache of the system is warm.

                            median     least to most  CPU time             rate  peak memory
      validation            5.20 s      4.68 to 6.50    5.72 s  4,962 records/s  300 MB
      full build          130.00 s  117.00 to 162.50  143.00 s      223 pages/s  1,400 MB
      pages alone         100.00 s   90.00 to 125.00   unknown      290 pages/s  unknown
      search index alone   60.00 s    54.00 to 75.00   66.00 s          21.4 MB  2,000 MB

      Sizes in kB: the heaviest page of each kind, compressed (and as it is)

      kind                          HTML         CSS  HTML + CSS    scripts  script files  page
      home                    3.1 (12.4)  5.0 (20.0)         8.1  0.0 (0.0)             0  /en/
      list of job-profiles  26.0 (104.0)  5.0 (20.0)        31.0  1.4 (5.8)             1  /de/jobs/

      First search result (“CNC”): 141.2 kB in 9 requests: document 6.2, index 135.0

      Budgets

                                  measured           budget  ratio
      records validated a second     4,962   at least 4,000   1.24  reached
      pages a second, full build       223     at least 250   0.89  NOT reached
      HTML and CSS of a page       31.0 kB  at most 30.0 kB   1.03  NOT reached, /de/jobs/
      scripts of a reading page     1.4 kB  at most 10.0 kB   0.14  reached, /de/jobs/"
    `);
  });

  it('says why something was not measured, and that few records say little of speed', () => {
    const site = { ...result.site!, firstResult: { reason: 'no browser' } };
    const report = reportOf({ ...result, records: 400, scale: 1, site });
    expect(report).toContain('First search result: not measured, no browser');
    expect(report).toContain('The speeds are meant for 20,000 records or more: try --scale 50.');
    expect(reportOf({ ...result, records: 16_000, scale: 8 })).toContain('try --scale 10.');
  });

  it('prints what there is where only the validation was measured', () => {
    const recordsPerSecond = 25_800 / 5.2;
    const report = reportOf({ ...result, site: undefined, budgets: verdicts({ recordsPerSecond, site: undefined }) });
    expect(report).toMatchInlineSnapshot(`
      "25,800 records (scale 16); 2 × Some CPU, Node v24.0.0, linux x64

      Cold: every run is a new process without anything that an earlier run left; the disk cache of the system is warm.

                  median  least to most  CPU time             rate  peak memory
      validation  5.20 s   4.68 to 6.50    5.72 s  4,962 records/s  300 MB

      Budgets

                                  measured          budget  ratio
      records validated a second     4,962  at least 4,000   1.24  reached"
    `);
  });
});
