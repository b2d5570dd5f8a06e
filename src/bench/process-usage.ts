import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all processes below it use. */
export interface Usage {
  /** Bytes that they hold at this moment (resident set; pages that they share count for each of them). */
  readonly memory: number;
  /** Seconds of processor time so far, children that have ended included. */
  readonly processor: number;
}

/** Linux tells programs times in hundredths of a second, whatever its own clock. */
const TICKS_PER_SECOND = 100;

/** Fields of /proc/PID/stat behind the name of the program: time of the process and of its ended children. */
const TIMES = { from: 11, to: 15 };

/**
 * Asks the system what a process and its descendants use.
 *
 * @returns undefined where the system has no /proc, or the process has ended
 */
export function treeUsage(pid: number): Usage | undefined {
  try {
    const below = children(pid).flatMap((child) => treeUsage(child) ?? []);
    return [ownUsage(pid), ...below].reduce((a, b) => ({
      memory: a.memory + b.memory,
      processor: a.processor + b.processor,
    }));
  } catch {
    return undefined;
  }
}

function ownUsage(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const ticks = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(TIMES.from, TIMES.to);
  return {
    memory: Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024,
    processor: ticks.reduce((sum, tick) => sum + Number(tick), 0) / TICKS_PER_SECOND,
  };
}

/** The processes that the threads of a process have started. */
function children(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
  );
}
