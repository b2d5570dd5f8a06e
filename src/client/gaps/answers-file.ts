import type { Level } from '../../model/levels.ts';

/** What a person says of a skill: a level, or 0 for “not yet”. A skill without an answer is absent. */
export type Answers = ReadonlyMap<string, 0 | Level>;

/** A saved gap check. */
export interface SavedCheck {
  readonly jobs: readonly string[];
  readonly answers: Answers;
}

const TYPE = 'lcamp-gap-check';
const VERSION = 1;

/** A gap check as a file to keep: JSON with a type and a version, so that later versions know what they read. */
export function writeCheck({ jobs, answers }: SavedCheck): string {
  return `${JSON.stringify({ type: TYPE, version: VERSION, jobs, answers: Object.fromEntries(answers) }, null, 2)}\n`;
}

/**
 * Reads a file that `writeCheck` has written.
 *
 * @returns undefined for anything else: a damaged file, another type or a version of the future
 */
export function readCheck(text: string): SavedCheck | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, version, jobs, answers } = value as Record<string, unknown>;
  if (type !== TYPE || version !== VERSION) return undefined;
  if (!Array.isArray(jobs) || !jobs.every((job) => typeof job === 'string')) return undefined;
  if (typeof answers !== 'object' || answers === null) return undefined;
  const entries = Object.entries(answers);
  if (!entries.every(([, level]) => [0, 1, 2, 3, 4].includes(level as number))) return undefined;
  return { jobs, answers: new Map(entries as [string, 0 | Level][]) };
}
