import { spawn, type ChildProcess } from 'node:child_process';
import { treeUsage } from './process-usage.ts';

/** How long a program ran, and what it and its children used; undefined where the system does not tell. */
export interface MeasuredRun {
  readonly seconds: number;
  /** Most memory at a time, in bytes. */
  readonly peakMemory: number | undefined;
  /** Seconds of processor time, which other programs on the machine change little. The last moment may be missing. */
  readonly processor: number | undefined;
}

/** Often enough to see the peak of a build, seldom enough not to slow it down. */
const SAMPLE_EVERY = 50;

/** As much of what a program printed as helps to see why it failed. */
const OUTPUT_KEPT = 4_000;

/** Settings of the caller that would change what is measured. */
const UNSET = new Set([
  'BASE_PATH',
  'SITE_URL',
  'REPOSITORY',
  'SOURCE_DATE_EPOCH',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
]);

/**
 * Runs a Node program from its start to its end and measures the whole of it, start of Node included.
 *
 * @param signal ends the program, and all that it has started, before its time
 * @throws Error where it fails, with the end of what it printed
 */
export async function measuredRun(program: readonly string[], cwd: string, signal?: AbortSignal): Promise<MeasuredRun> {
  const { promise, resolve, reject } = Promise.withResolvers<MeasuredRun>();
  signal?.throwIfAborted();

  const started = performance.now();
  const child = spawn(process.execPath, program, {
    cwd,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
  });
  const stop = () => end(child);
  signal?.addEventListener('abort', stop);
  let [peakMemory, processor]: (number | undefined)[] = [];
  const sampling = setInterval(() => {
    const usage = child.pid === undefined ? undefined : treeUsage(child.pid);
    if (!usage) return;
    peakMemory = Math.max(usage.memory, peakMemory ?? 0);
    processor = Math.max(usage.processor, processor ?? 0);
  }, SAMPLE_EVERY);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-OUTPUT_KEPT)));

  child.on('error', reject);
  child.on('close', (code, killedBy) => {
    if (signal?.aborted) return reject(new Error('stopped'));
    if (code === 0) return resolve({ seconds: (performance.now() - started) / 1000, peakMemory, processor });
    reject(new Error(`\`node ${program.join(' ')}\` ended with ${killedBy ?? code}:\n${output}`));
  });
  return promise.finally(() => {
    clearInterval(sampling);
    signal?.removeEventListener('abort', stop);
  });
}

/** A program that leads a group of processes can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== 'win32';

function end(child: ChildProcess): void {
  if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid);
  else child.kill();
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNSET.has(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
