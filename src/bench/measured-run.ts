import { spawn } from 'node:child_process';
import { treeMemory } from './process-memory.ts';

/** How long a program ran, and how much memory it and its children held at most. */
export interface MeasuredRun {
  readonly seconds: number;
  /** In bytes; undefined where the system does not tell. */
  readonly peakMemory: number | undefined;
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
 * @throws Error where it fails, with the end of what it printed
 */
export function measuredRun(program: readonly string[], cwd: string, signal?: AbortSignal): Promise<MeasuredRun> {
  const { promise, resolve, reject } = Promise.withResolvers<MeasuredRun>();

  const started = performance.now();
  const child = spawn(process.execPath, program, {
    cwd,
    env: environment(),
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let peakMemory: number | undefined;
  const sampling = setInterval(() => {
    const held = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (held !== undefined) peakMemory = Math.max(held, peakMemory ?? 0);
  }, SAMPLE_EVERY);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-OUTPUT_KEPT)));

  child.on('error', reject);
  child.on('close', (code, killedBy) => {
    clearInterval(sampling);
    if (code === 0) return resolve({ seconds: (performance.now() - started) / 1000, peakMemory });
    reject(new Error(`\`node ${program.join(' ')}\` ended with ${killedBy ?? code}:\n${output}`));
  });
  return promise.finally(() => clearInterval(sampling));
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !UNSET.has(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
