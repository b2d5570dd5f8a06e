import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory in bytes that a process and all processes below it hold at this moment (resident set; pages that
 * they share count for each of them).
 *
 * @returns undefined where the system has no /proc, or the process has ended
 */
export function treeMemory(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const resident = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    return children(pid).reduce((sum, child) => sum + (treeMemory(child) ?? 0), resident);
  } catch {
    return undefined;
  }
}

/** The processes that the threads of a process have started. */
function children(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
  );
}
