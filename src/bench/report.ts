import { RECORDS_AT_SCALE, type Verdict } from './budgets.ts';
import type { FirstResult } from './first-result.ts';
import { textWeight, type PageWeight } from './page-weights.ts';
import type { BenchResult, SiteResult, Timing } from './result.ts';
import { tableOf } from './table.ts';

const NAMES: Record<Verdict['budget'], string> = {
  validatedRecordsPerSecond: 'records validated a second',
  builtPagesPerSecond: 'pages a second, full build',
  pageBytes: 'HTML and CSS of a page',
  readingScriptBytes: 'scripts of a reading page',
};

/** The result of the benchmark as tables for the terminal. */
export function reportOf(result: BenchResult): string {
  const { machine, records, scale, site } = result;
  const content = `${whole(records)} records (scale ${scale})${site ? `, ${whole(site.build.pages)} pages` : ''}`;
  return [
    `${content}; ${machine.processors} × ${machine.model}, Node ${machine.node}, ${machine.system}`,
    'Cold: every run is a new process without anything that an earlier run left; the disk cache of the system is warm.',
    speeds(result),
    ...(site
      ? [
          'Sizes in kB: the heaviest page of each kind, compressed (and as it is)',
          weights(site.weights),
          firstResult(site),
        ]
      : []),
    'Budgets',
    budgets(result),
  ].join('\n\n');
}

function speeds({ validation, site }: BenchResult): string {
  const row = (name: string, { seconds, processor, peakMemory }: Timing, rate: string) => [
    name,
    `${seconds.median.toFixed(2)} s`,
    seconds.runs > 1 ? `${seconds.min.toFixed(2)} to ${seconds.max.toFixed(2)}` : 'one run',
    processor === undefined ? 'unknown' : `${processor.toFixed(2)} s`,
    rate,
    peakMemory === undefined ? 'unknown' : `${whole(peakMemory / 1e6)} MB`,
  ];
  return tableOf(
    ['', 'median', 'least to most', 'CPU time', 'rate', 'peak memory'],
    [
      row('validation', validation, `${whole(validation.recordsPerSecond)} records/s`),
      ...(site
        ? [
            row('full build', site.build, `${whole(site.build.pagesPerSecond)} pages/s`),
            row('pages alone', site.pages, `${whole(site.pages.pagesPerSecond)} pages/s`),
            row('search index alone', site.search, `${(site.search.indexBytes / 1e6).toFixed(1)} MB`),
          ]
        : []),
    ],
  );
}

function weights(pages: readonly PageWeight[]): string {
  const size = ({ raw, gzip }: { raw: number; gzip: number }) => `${kilobytes(gzip)} (${kilobytes(raw)})`;
  return tableOf(
    ['kind', 'HTML', 'CSS', 'HTML + CSS', 'scripts', 'script files', 'page'],
    pages.map((page) => [
      page.kind,
      size(page.html),
      size(page.css),
      kilobytes(textWeight(page)),
      size(page.js),
      String(page.scripts.length),
      page.address,
    ]),
  );
}

function firstResult({ firstResult: found }: SiteResult): string {
  if (!isMeasured(found)) return `First search result: not measured, ${found.reason}`;
  const parts = Object.entries(found.bytesByType).map(([type, bytes]) => `${type} ${kilobytes(bytes)}`);
  return `First search result (“${found.query}”): ${kilobytes(found.bytes)} kB in ${found.requests} requests: ${parts.join(', ')}`;
}

function isMeasured(found: SiteResult['firstResult']): found is FirstResult {
  return 'bytes' in found;
}

function budgets({ budgets: verdicts, records, scale }: BenchResult): string {
  const table = tableOf(
    ['', 'measured', 'budget', 'ratio', ''],
    verdicts.map((verdict) => [
      NAMES[verdict.budget],
      amount(verdict, verdict.measured),
      `${isSize(verdict) ? 'at most' : 'at least'} ${amount(verdict, verdict.limit)}`,
      verdict.ratio.toFixed(2),
      `${verdict.reached ? 'reached' : 'NOT reached'}${verdict.page ? `, ${verdict.page}` : ''}`,
    ]),
  );
  if (records >= RECORDS_AT_SCALE) return table;
  return `${table}\n\nThe speeds are meant for ${whole(RECORDS_AT_SCALE)} records or more: try --scale ${Math.ceil((RECORDS_AT_SCALE * scale) / records)}.`;
}

function isSize({ page }: Verdict): boolean {
  return page !== undefined;
}

function amount(verdict: Verdict, value: number): string {
  return isSize(verdict) ? `${kilobytes(value)} kB` : whole(value);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
