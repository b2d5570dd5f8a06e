import { column, correlation, totals, type Scores } from './moments.ts';

/**
 * The corrected item-total correlations of a scale: of each item with the sum of the others, so that it is not
 * correlated with itself. Undefined for an item that does not vary, or whose others do not.
 */
export function itemTotalCorrelations(scores: Scores): (number | undefined)[] {
  const sums = totals(scores);
  return (scores[0] ?? []).map((_score, item) => {
    const own = column(scores, item);
    return correlation(
      own,
      sums.map((sum, person) => sum - own[person]!),
    );
  });
}
