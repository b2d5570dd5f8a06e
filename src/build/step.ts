/** Where progress is told; standard output stays free for results. */
export type Tell = (line: string) => void;

/** What went wrong in a build, in words for whoever started it. */
export class BuildError extends Error {}

/**
 * Runs one step of a build and tells its beginning, its end, and how long it took.
 *
 * @param result puts what came out of it into a few words
 */
export async function step<T>(
  tell: Tell,
  name: string,
  run: () => T | Promise<T>,
  result: (value: T) => string,
): Promise<T> {
  tell(`… ${name}`);
  const started = performance.now();
  try {
    const value = await run();
    tell(`✓ ${name}: ${result(value)} (${seconds(started)})`);
    return value;
  } catch (error) {
    tell(`✗ ${name} (${seconds(started)})`);
    throw error;
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
