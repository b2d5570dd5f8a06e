import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day by which states are computed, as far as it is known without the content: the day that
 * SOURCE_DATE_EPOCH names, else that of the last commit. The clock is never asked, so that two builds of
 * one commit are alike.
 *
 * @returns undefined outside a git repository
 */
export async function buildDay(root: string, epoch = process.env.SOURCE_DATE_EPOCH): Promise<string | undefined> {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%cs'], { cwd: root });
    return /^\d{4}-\d{2}-\d{2}$/.test(stdout.trim()) ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** The newest of some days, or the first day of 1970 where there is none. */
export function newestDay(days: Iterable<string>): string {
  let newest = '1970-01-01';
  for (const day of days) if (day > newest) newest = day;
  return newest;
}

/**
 * The last day that counts as past: a day after the later of the build day and today, because a record may
 * be newer than the last commit and somebody else's day may have begun already.
 */
export function latestDay(buildDay = ''): string {
  const today = new Date().toISOString().slice(0, 10);
  const next = new Date(`${buildDay > today ? buildDay : today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
