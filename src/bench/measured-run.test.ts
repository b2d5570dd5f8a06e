import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { measuredRun } from './measured-run.ts';
import { treeUsage } from './process-usage.ts';

const hasProc = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

describe('measuredRun', () => {
  it('says what a program printed that failed', async () => {
    const program = ['-e', 'console.log("half done"); console.error("no space left"); process.exitCode = 3'];
    await expect(measuredRun(program, tmpdir())).rejects.toThrow(
      /ended with 3:\n(?:half done\nno space left|no space left\nhalf done)/,
    );
  });

  it('keeps settings of the caller away from what is measured', async () => {
    process.env.BASE_PATH = '/elsewhere/';
    try {
      const program = ['-e', 'if ("BASE_PATH" in process.env) throw new Error("BASE_PATH is set")'];
      await expect(measuredRun(program, tmpdir())).resolves.toHaveProperty('seconds');
    } finally {
      delete process.env.BASE_PATH;
    }
  });

  it('ends what the program has started too when it is stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'observatory-run-'));
    // The child holds the output open: as long as it lives, the run does not come to its end.
    const child = `require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60e3)"], { stdio: "inherit" })`;
    const program = ['-e', `${child}.on("spawn", () => require("node:fs").writeFileSync("running", ""))`];
    const stopping = new AbortController();
    const run = measuredRun(program, folder, stopping.signal);
    await vi.waitFor(() => expect(existsSync(join(folder, 'running'))).toBe(true), 4_000);
    stopping.abort();
    await expect(run).rejects.toThrow('stopped');
    await expect(measuredRun(program, folder, stopping.signal)).rejects.toThrow('aborted');
    rmSync(folder, { recursive: true });
  });

  it.runIf(hasProc)('counts the memory of a child of the program too', async () => {
    const child = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held[0], 400)';
    const program = [
      '-e',
      `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}])`,
    ];
    const { peakMemory } = await measuredRun(program, tmpdir());
    expect(peakMemory).toBeGreaterThan(200e6);
  });
});

describe.runIf(hasProc)('processor time', () => {
  it('counts that of a child that has ended', async () => {
    const child = 'const end = process.cpuUsage().user + 300e3; while (process.cpuUsage().user < end);';
    const wait = 'setTimeout(() => {}, 200)';
    const program = [
      '-e',
      `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}]); ${wait}`,
    ];
    const { processor } = await measuredRun(program, tmpdir());
    expect(processor).toBeGreaterThanOrEqual(0.3);
  });
});

describe('treeUsage', () => {
  it('knows nothing of a process that is not there', () => {
    expect(treeUsage(2 ** 30)).toBeUndefined();
  });
});
