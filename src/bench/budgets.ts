import { textWeight, type PageWeight } from './page-weights.ts';

/** What the observatory wants to keep to: speeds at least, sizes at most. Kilobytes are of 1,000 bytes. */
export const BUDGETS = {
  /** Records that `npm run validate` checks per second, cold, with content many times as large as today's. */
  validatedRecordsPerSecond: 4_000,
  /** Pages per second of the whole of `npm run build`, cold, with such content and on two cores. */
  builtPagesPerSecond: 250,
  /** Compressed bytes of HTML and CSS of any page. */
  pageBytes: 30_000,
  /** Compressed bytes of all scripts that load with a page on which people read. */
  readingScriptBytes: 10_000,
} as const;

/**
 * The speeds are meant for content of this size or more, ten times that of today: below it the start of the programs is a
 * good part of the time.
 */
export const RECORDS_AT_SCALE = 20_000;

/** A budget with what was measured. */
export interface Verdict {
  readonly budget: keyof typeof BUDGETS;
  readonly limit: number;
  readonly measured: number;
  /** What was measured as a part of the budget. */
  readonly ratio: number;
  readonly reached: boolean;
  /** The page that was measured, where it was one. */
  readonly page?: string;
}

/** The figures on which budgets are set; those of the site are undefined where it was not built. */
export interface Figures {
  readonly recordsPerSecond: number;
  readonly site: { readonly pagesPerSecond: number; readonly weights: readonly PageWeight[] } | undefined;
}

/** Holds figures against the budgets. */
export function verdicts({ recordsPerSecond, site }: Figures): Verdict[] {
  return [
    atLeast('validatedRecordsPerSecond', recordsPerSecond),
    ...(site ? [atLeast('builtPagesPerSecond', site.pagesPerSecond), ...sizeVerdicts(site.weights)] : []),
  ];
}

/** Holds the weights of all pages against the budgets for sizes; the heaviest page decides. */
export function sizeVerdicts(weights: readonly PageWeight[]): Verdict[] {
  const reading = weights.filter(isReadingPage);
  return [atMost('pageBytes', weights, textWeight), atMost('readingScriptBytes', reading, ({ js }) => js.gzip)];
}

/** True of every page but the search page: it works only with its scripts, and whoever opens it wants them. */
export function isReadingPage({ kind }: PageWeight): boolean {
  return kind !== 'search';
}

function atLeast(budget: Verdict['budget'], measured: number): Verdict {
  const ratio = measured / BUDGETS[budget];
  return { budget, limit: BUDGETS[budget], measured, ratio, reached: ratio >= 1 };
}

function atMost(
  budget: Verdict['budget'],
  pages: readonly PageWeight[],
  weightOf: (page: PageWeight) => number,
): Verdict {
  const heaviest = pages.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const measured = weightOf(heaviest);
  const ratio = measured / BUDGETS[budget];
  return { budget, limit: BUDGETS[budget], measured, ratio, reached: ratio <= 1, page: heaviest.address };
}
