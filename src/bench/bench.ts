import { readdirSync, rmSync, statSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { SITE_FOLDER } from '../build/build-site.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import manifest from '../../package.json' with { type: 'json' };
import { preparedCatalogue } from '../catalogue/prepared.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { INDEX_FOLDER } from '../search/build-index.ts';
import { verdicts } from './budgets.ts';
import { bytesToFirstResult } from './first-result.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { heaviestByKind, pageWeights } from './page-weights.ts';
import type { BenchResult, SiteResult, Timing } from './result.ts';
import { mostCopies, scaleContent } from './scale/scale-content.ts';
import { spreadOf } from './spread.ts';
import { commitContent, makeCold, makeWorkspace } from './workspace.ts';

/** What to measure, and how often. */
export interface BenchOptions {
  /** How many times each record is there. */
  readonly scale: number;
  /** How often each program is run. */
  readonly runs: number;
  /** Measures the validation and does not build the site. */
  readonly onlyValidation: boolean;
  /** Leaves the temporary project where it is. */
  readonly keep: boolean;
  readonly signal?: AbortSignal;
  /** Told what is being done. */
  readonly progress: (message: string) => void;
}

/** The command behind `npm run validate`, with the memory settings that it gives to Node. */
const VALIDATE = manifest.scripts.validate.split(' ').slice(1);

/** The programs that are measured, each in a process of its own, as a person would start it. */
const PROGRAMS = {
  fix: [...VALIDATE, '--fix'],
  validation: VALIDATE,
  build: ['scripts/build.ts'],
  pages: ['src/bench/alone.ts', 'pages'],
  search: ['src/bench/alone.ts', 'search'],
} as const;

/**
 * Measures the project as it is on disk, in a temporary copy, so that nothing of the project is touched.
 *
 * @param root the project root
 * @throws Error where the content has errors, is scaled too far, or a program fails
 */
export async function bench(root: string, options: BenchOptions): Promise<BenchResult> {
  const { scale, progress } = options;
  const most = mostCopies(root);
  if (scale > most)
    throw new Error(
      `The content of today can be had at most ${most} times: with --scale ${scale} files of translations would become too large to be read.`,
    );
  const catalogue = await preparedCatalogue(root);
  const records = scale * recordsIn(catalogue);
  const workspace = makeWorkspace(root, `scale-${scale}`);
  try {
    progress(`writing ${records} records to ${workspace}`);
    scaleContent(catalogue, root, workspace, scale);
    progress('putting right what can be put right');
    // Only clean content shows how fast clean content is: places of findings are looked up with a slow parser.
    await measuredRun(PROGRAMS.fix, workspace, options.signal);
    commitContent(workspace);
    return await measure(workspace, records, options);
  } finally {
    if (!options.keep) rmSync(workspace, { recursive: true, force: true });
  }
}

async function measure(workspace: string, records: number, options: BenchOptions): Promise<BenchResult> {
  const validation = await timed('validation', workspace, options);
  const recordsPerSecond = records / validation.seconds.median;
  const measured = options.onlyValidation ? undefined : await measureSite(workspace, options);
  return {
    scale: options.scale,
    records,
    machine: machine(),
    validation: { ...validation, recordsPerSecond },
    site: measured && { ...measured, weights: heaviestByKind(measured.weights) },
    budgets: verdicts({
      recordsPerSecond,
      site: measured && { pagesPerSecond: measured.build.pagesPerSecond, weights: measured.weights },
    }),
  };
}

/** Builds the site and measures it; the weights are those of all pages. */
async function measureSite(workspace: string, options: BenchOptions): Promise<SiteResult> {
  const build = await timed('build', workspace, options);
  options.progress('weighing pages');
  const dist = join(workspace, SITE_FOLDER);
  const weights = pageWeights(dist);
  const indexBytes = folderBytes(join(dist, INDEX_FOLDER));
  options.progress('searching in a browser');
  const firstResult = await bytesToFirstResult(dist);
  const pages = await timed('pages', workspace, options);
  const search = await timed('search', workspace, options);
  return {
    build: { ...build, pages: weights.length, pagesPerSecond: weights.length / build.seconds.median },
    pages: { ...pages, pagesPerSecond: weights.length / pages.seconds.median },
    search: { ...search, indexBytes },
    firstResult,
    weights,
  };
}

async function timed(name: keyof typeof PROGRAMS, workspace: string, options: BenchOptions): Promise<Timing> {
  const runs: MeasuredRun[] = [];
  for (let run = 1; run <= options.runs; run++) {
    makeCold(workspace);
    options.progress(`${name}, run ${run} of ${options.runs} ...`);
    const measured = await measuredRun(PROGRAMS[name], workspace, options.signal);
    options.progress(`${name}, run ${run} of ${options.runs}: ${measured.seconds.toFixed(1)} s`);
    runs.push(measured);
  }
  const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? []);
  const times = runs.flatMap(({ processor }) => processor ?? []);
  return {
    seconds: spreadOf(runs.map(({ seconds }) => seconds)),
    processor: times.length > 0 ? spreadOf(times).median : undefined,
    peakMemory: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

function recordsIn({ entries }: Catalogue): number {
  return COLLECTIONS.reduce((sum, collection) => sum + entries[collection].size, 0);
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function machine(): BenchResult['machine'] {
  const processors = cpus();
  return {
    processors: processors.length,
    model: processors[0]?.model.trim() ?? 'unknown',
    node: process.version,
    system: `${platform()} ${arch()}`,
  };
}
