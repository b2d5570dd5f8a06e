/** Told how far the work has come, many times in a run; whoever listens decides what to show. */
export type Progress = (step: string) => void;

/** For those who do not want to know. */
export const silent: Progress = () => {};

/** Goes through a list and tells how far it has come. */
export function* withProgress<T>(items: readonly T[], step: string, progress: Progress): Iterable<T> {
  for (const [index, item] of items.entries()) {
    // Building the message for every item would cost more than many of the steps.
    if (index % 100 === 0) progress(`${step} ${index} of ${items.length}`);
    yield item;
  }
}
