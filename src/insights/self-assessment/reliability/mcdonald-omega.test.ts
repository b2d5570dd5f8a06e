import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { mcdonaldOmega, omegaOf } from './mcdonald-omega.ts';
import { oneFactorLoadings } from './one-factor.ts';
import { PUBLISHED_SCORES } from './testing/published-scores.ts';

/** The correlations that one factor with these loadings makes. */
const made = (loadings: readonly number[]) =>
  loadings.map((one, row) => loadings.map((other, item) => (row === item ? 1 : one * other)));

describe('oneFactorLoadings', () => {
  it('finds three loadings exactly, as the triads of Spearman do', () => {
    // λ1² = r12 · r13 / r23 = 0.56 · 0.48 / 0.42 = 0.64.
    const found = oneFactorLoadings([
      [1, 0.56, 0.48],
      [0.56, 1, 0.42],
      [0.48, 0.42, 1],
    ])!;
    [0.8, 0.7, 0.6].forEach((loading, item) => expect(found[item]).toBeCloseTo(loading, 9));
  });

  it('finds the loadings from which correlations were made, also negative and unequal ones', () => {
    for (const loadings of [
      [0.9, 0.8, 0.3, 0.5],
      [0.7, 0.6, -0.4, 0.8, 0.2],
      [0.5, 0.5, 0.5],
    ]) {
      const found = oneFactorLoadings(made(loadings))!;
      loadings.forEach((loading, item) => expect(found[item]).toBeCloseTo(loading, 8));
    }
  });

  it('keeps a loading at 1 where the best one would be beyond', () => {
    // λ1² would be 0.9 · 0.8 / 0.5 = 1.44.
    const found = oneFactorLoadings([
      [1, 0.9, 0.8],
      [0.9, 1, 0.5],
      [0.8, 0.5, 1],
    ])!;
    expect(found[0]).toBe(1);
    expect(found[1]).toBeLessThan(0.9);
  });

  it('has none for two items, and for items that have nothing in common', () => {
    expect(oneFactorLoadings(made([0.8, 0.7]))).toBeUndefined();
    expect(
      oneFactorLoadings([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toBeUndefined();
    expect(
      oneFactorLoadings([
        [1, -0.4, -0.4],
        [-0.4, 1, -0.4],
        [-0.4, -0.4, 1],
      ]),
    ).toBeUndefined();
  });
});

describe('omega', () => {
  it('is computed by hand from loadings', () => {
    // (0.8 + 0.7 + 0.6)² = 4.41; unique 0.36 + 0.51 + 0.64 = 1.51; 4.41 / 5.92.
    expect(omegaOf([0.8, 0.7, 0.6], [1, 1, 1])).toBeCloseTo(4.41 / 5.92, 12);
    // An item that varies twice as much counts twice: (1.6 + 0.7 + 0.6)² = 8.41; 4 · 0.36 + 0.51 + 0.64 = 2.59.
    expect(omegaOf([0.8, 0.7, 0.6], [2, 1, 1])).toBeCloseTo(8.41 / 11, 12);
  });

  it('is alpha where all items measure equally well', () => {
    // Three items of the same variance, each pair with the same covariance.
    const scores = [
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
      [3, 1, 1],
      [1, 3, 1],
      [1, 1, 3],
      [3, 3, 3],
      [0, 0, 0],
    ];
    expect(mcdonaldOmega(scores)).toBeCloseTo(cronbachAlpha(scores)!.value, 8);
  });

  it('is above alpha where they do not, for the first four items of a published data set', () => {
    // Worked out independently by minimising the same sum of squares with SciPy's BFGS: 0.808343; alpha is 0.778338.
    const scores = PUBLISHED_SCORES.map((row) => row.slice(0, 4));
    expect(mcdonaldOmega(scores)).toBeCloseTo(0.808343, 5);
    expect(cronbachAlpha(scores)?.value).toBeCloseTo(0.778338, 6);
  });

  it('is not there for an item that does not vary', () => {
    expect(
      mcdonaldOmega([
        [0, 1, 2],
        [1, 1, 3],
        [2, 1, 1],
      ]),
    ).toBeUndefined();
  });
});
