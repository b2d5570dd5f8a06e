/**
 * `npm test`: everything that must hold before a change lands, in one run. Steps that do not depend on each
 * other all run even where one fails; the last line counts tests and checks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOW_TO_GET_CHROMIUM } from '../src/browser/chromium.ts';
import { ensureChromium } from '../src/browser/install-chromium.ts';

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const folder = mkdtempSync(join(tmpdir(), 'observatory-test-'));
const total: Outcome = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command and counts it as one check. */
function check(name: string, command: string, ...args: string[]): boolean {
  const ok = run(name, command, args);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs a vitest project and counts its tests. */
function tests(project: string): void {
  const report = join(folder, `${project}.json`);
  const ok = run(`tests: ${project}`, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = countsIn(report);
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  // A run that broke down without naming a failed test is a failure too, and so is one without tests.
  total.failed += counted.failed + (counted.failed === 0 && (!ok || counted.passed === 0) ? 1 : 0);
}

function countsIn(report: string): Outcome {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: json.numPassedTests ?? 0, failed: json.numFailedTests ?? 0, skipped: json.numPendingTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function run(name: string, command: string, args: string[]): boolean {
  const started = Date.now();
  console.log(`\n▸ ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  const ok = status === 0;
  console.log(`${ok ? '✔' : '✘'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

check('format', 'prettier', '--check', '--log-level', 'warn', '.');
check('lint', 'eslint', '--max-warnings', '0', '.');
check('types', 'astro', 'check', '--minimumFailingSeverity', 'warning');
check('architecture', 'depcruise', 'src', 'scripts', 'tests', '--config', '.dependency-cruiser.mjs');
check('schemas', 'node', 'scripts/schemas.ts', '--check');
check('content', 'node', 'scripts/validate.ts');
tests('unit');
if (ensureChromium() === undefined) {
  console.error(`\n✘ ${HOW_TO_GET_CHROMIUM}`);
  total.failed += 1;
} else if (check('build', 'node', 'scripts/build.ts')) {
  tests('site');
}

rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
