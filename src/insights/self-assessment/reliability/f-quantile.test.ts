import { describe, expect, it } from 'vitest';
import { fQuantile } from './f-quantile.ts';

describe('fQuantile', () => {
  // Upper points of F as every printed table has them, for example Abramowitz and Stegun 1964, table 26.9.
  it.each([
    [0.95, 1, 1, 161.4, 1],
    [0.95, 5, 10, 3.33, 2],
    [0.95, 10, 20, 2.35, 2],
    [0.975, 4, 8, 5.05, 2],
    [0.975, 10, 10, 3.72, 2],
    [0.975, 1, 120, 5.15, 2],
    [0.99, 8, 60, 2.82, 2],
  ])(
    'is the table value for %f, %i and %i degrees of freedom',
    (probability, numerator, denominator, value, digits) => {
      expect(fQuantile(probability, numerator, denominator)).toBeCloseTo(value, digits);
    },
  );

  it('has the median 1 for equal degrees of freedom, and mirrors its tails', () => {
    expect(fQuantile(0.5, 12, 12)).toBeCloseTo(1, 12);
    // F with d1, d2 and 1/F with d2, d1 have the same distribution.
    expect(fQuantile(0.025, 7, 30)).toBeCloseTo(1 / fQuantile(0.975, 30, 7), 10);
  });

  it('is the square of a normal quantile for one and very many degrees of freedom', () => {
    expect(fQuantile(0.95, 1, 5_000_000)).toBeCloseTo(1.959964 ** 2, 4);
  });

  it('has a closed form for two degrees of freedom in the numerator', () => {
    // P(F < x) = 1 − (1 + 2x/d)^(−d/2), so x = d/2 · ((1 − p)^(−2/d) − 1): for d = 4 and p = 0.96 that is 2 · (5 − 1) = 8.
    expect(fQuantile(0.96, 2, 4)).toBeCloseTo(8, 10);
  });
});
