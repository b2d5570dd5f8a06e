import { fQuantile } from './f-quantile.ts';
import { column, totals, variance, type Scores } from './moments.ts';

/** A coefficient with its confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const CONFIDENCE = 0.95;

/**
 * Cronbach's alpha of a scale: k / (k − 1) · (1 − sum of the item variances / variance of the totals)
 * (Cronbach 1951, Psychometrika 16, 297–334), with its 95 % interval.
 *
 * @returns undefined for fewer than two items or people, or where all people have the same total
 */
export function cronbachAlpha(scores: Scores): Estimate | undefined {
  const items = scores[0]?.length ?? 0;
  if (items < 2 || scores.length < 2) return undefined;
  const ofTotals = variance(totals(scores));
  if (ofTotals === 0) return undefined;
  const ofItems = scores[0]!.reduce((sum, _score, item) => sum + variance(column(scores, item)), 0);
  const value = (items / (items - 1)) * (1 - ofItems / ofTotals);
  return { value, ...alphaInterval(value, scores.length, items) };
}

/**
 * The 95 % confidence interval of Cronbach's alpha: (1 − alpha) of the population to that of the sample is F distributed
 * with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt, Woodruff and Salih 1987, Applied Psychological
 * Measurement 11, 93–103, formulas 6 and 7).
 *
 * @param alpha the coefficient of the sample
 * @param people the number of people
 * @param items the number of items
 */
export function alphaInterval(alpha: number, people: number, items: number): Pick<Estimate, 'from' | 'to'> {
  const [numerator, denominator] = [people - 1, (people - 1) * (items - 1)];
  const tail = (1 - CONFIDENCE) / 2;
  return {
    from: 1 - (1 - alpha) * fQuantile(1 - tail, numerator, denominator),
    to: 1 - (1 - alpha) * fQuantile(tail, numerator, denominator),
  };
}
