/** Answers of people to the items of a scale: a row for each person, a column for each item, nothing missing. */
export type Scores = readonly (readonly number[])[];

/** The arithmetic mean of values, of which there must be one at least. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample covariance of two lists of the same length, with n − 1 in the denominator. */
export function covariance(one: readonly number[], other: readonly number[]): number {
  const [meanOfOne, meanOfOther] = [mean(one), mean(other)];
  const sum = one.reduce((total, value, index) => total + (value - meanOfOne) * (other[index]! - meanOfOther), 0);
  return sum / (one.length - 1);
}

/** The sample variance of a list, with n − 1 in the denominator. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}

/** Pearson's correlation of two lists; undefined where one of them does not vary. */
export function correlation(one: readonly number[], other: readonly number[]): number | undefined {
  const product = variance(one) * variance(other);
  return product > 0 ? covariance(one, other) / Math.sqrt(product) : undefined;
}

/** The answers to one item. */
export function column(scores: Scores, item: number): number[] {
  return scores.map((row) => row[item]!);
}

/** The sum of each person's answers. */
export function totals(scores: Scores): number[] {
  return scores.map((row) => row.reduce((sum, value) => sum + value, 0));
}
