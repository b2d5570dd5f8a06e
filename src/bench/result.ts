import type { Verdict } from './budgets.ts';
import type { FirstResult, NotMeasured } from './first-result.ts';
import type { PageWeight } from './page-weights.ts';
import type { Spread } from './spread.ts';

/** What several cold runs of a program took. */
export interface Timing {
  readonly seconds: Spread;
  /** Most memory in bytes of any run, all processes together; undefined where the system does not tell. */
  readonly peakMemory: number | undefined;
  /** Median of the seconds of processor time, all processes together. */
  readonly processor: number | undefined;
}

/** Everything that one run of the benchmark measured: what `--json` prints. */
export interface BenchResult {
  readonly scale: number;
  readonly records: number;
  readonly machine: {
    readonly processors: number;
    readonly model: string;
    readonly node: string;
    readonly system: string;
  };
  readonly validation: Timing & { readonly recordsPerSecond: number };
  /** Undefined where only the validation was measured. */
  readonly site: SiteResult | undefined;
  readonly budgets: readonly Verdict[];
}

/** What was measured of building the site, and of the site. */
export interface SiteResult {
  /** All that `npm run build` does. */
  readonly build: Timing & { readonly pages: number; readonly pagesPerSecond: number };
  /** The pages alone. */
  readonly pages: Timing & { readonly pagesPerSecond: number };
  /** The search index alone. */
  readonly search: Timing & { readonly indexBytes: number };
  readonly firstResult: FirstResult | NotMeasured;
  /** The heaviest page of each kind. */
  readonly weights: readonly PageWeight[];
}
