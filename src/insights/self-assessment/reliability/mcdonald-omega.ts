import { column, correlation, variance, type Scores } from './moments.ts';
import { oneFactorLoadings } from './one-factor.ts';

/**
 * McDonald's omega of a scale: the share of the variance of the totals that one common factor accounts for,
 * (sum of loadings)² / ((sum of loadings)² + sum of unique variances), with loadings in the units of the answers
 * (McDonald 1999, Test Theory: A Unified Treatment). The factor is fitted to the correlations by minres and scaled
 * back by the standard deviations. Unlike alpha it does not need items that measure equally well.
 *
 * @returns undefined for fewer than three items, and where an item does not vary or no factor fits
 */
export function mcdonaldOmega(scores: Scores): number | undefined {
  const items = (scores[0] ?? []).map((_score, item) => column(scores, item));
  const correlations: number[][] = [];
  for (const one of items) {
    const row = items.map((other) => correlation(one, other));
    if (row.some((value) => value === undefined)) return undefined;
    correlations.push(row as number[]);
  }
  const loadings = oneFactorLoadings(correlations);
  return (
    loadings &&
    omegaOf(
      loadings,
      items.map((item) => Math.sqrt(variance(item))),
    )
  );
}

/** Omega from standardised loadings and the standard deviations of the items. */
export function omegaOf(loadings: readonly number[], deviations: readonly number[]): number {
  const common = loadings.reduce((sum, loading, item) => sum + loading * deviations[item]!, 0) ** 2;
  const unique = loadings.reduce((sum, loading, item) => sum + deviations[item]! ** 2 * (1 - loading ** 2), 0);
  return common / (common + unique);
}
