/** What several runs of one measurement say together. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** The median of some values, with the least and the greatest: a mean would follow one slow run. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (lower === undefined || upper === undefined) throw new RangeError('there is nothing to take the median of');
  return { median: (lower + upper) / 2, min: sorted[0]!, max: sorted.at(-1)!, runs: sorted.length };
}
