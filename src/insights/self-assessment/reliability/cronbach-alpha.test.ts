import { describe, expect, it } from 'vitest';
import { alphaInterval, cronbachAlpha } from './cronbach-alpha.ts';
import { PUBLISHED_SCORES } from './testing/published-scores.ts';

describe('cronbachAlpha', () => {
  it('is computed by hand for four people and two items', () => {
    // Item 1: 0 1 2 3, mean 1.5, variance 5/3. Item 2: 1 0 3 2, the same. Totals: 1 1 5 5, mean 3, variance 16/3.
    // alpha = 2/1 · (1 − (10/3)/(16/3)) = 2 · (1 − 0.625) = 0.75.
    expect(
      cronbachAlpha([
        [0, 1],
        [1, 0],
        [2, 3],
        [3, 2],
      ])?.value,
    ).toBeCloseTo(0.75, 12);
  });

  it('is 1 where all items say the same, and 0 where they say nothing of each other', () => {
    expect(
      cronbachAlpha([
        [0, 0, 0],
        [1, 1, 1],
        [3, 3, 3],
      ]),
    ).toEqual({ value: 1, from: 1, to: 1 });
    // Two items that are crossed: each variance 1/3, totals 0 1 1 2 with variance 2/3.
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ])?.value,
    ).toBeCloseTo(0, 12);
  });

  it('can be negative, where items contradict each other', () => {
    // Item variances 1 and 7/3, totals 3 2 2 with variance 1/3: 2 · (1 − (10/3)/(1/3)) = −18.
    const scores = [
      [0, 3],
      [1, 1],
      [2, 0],
    ];
    expect(cronbachAlpha(scores)?.value).toBeCloseTo(-18, 10);
  });

  it('is that of a published data set, with its interval', () => {
    // 0.591719 with the interval 0.195 to 0.84: documentation of Pingouin, cronbach_alpha (Vallat 2018, Journal of
    // Open Source Software 3, 1026); the data are those of Real Statistics (real-statistics.com/reliability).
    const alpha = cronbachAlpha(PUBLISHED_SCORES);
    expect(alpha?.value).toBeCloseTo(0.591719, 6);
    expect(alpha?.from).toBeCloseTo(0.195, 3);
    expect(alpha?.to).toBeCloseTo(0.84, 3);
  });

  it('is not there for one item, one person, or totals that do not differ', () => {
    expect(cronbachAlpha([[0], [1], [2]])).toBeUndefined();
    expect(cronbachAlpha([[0, 1]])).toBeUndefined();
    expect(
      cronbachAlpha([
        [0, 2],
        [1, 1],
        [2, 0],
      ]),
    ).toBeUndefined();
    expect(cronbachAlpha([])).toBeUndefined();
  });
});

describe('alphaInterval', () => {
  it('is that of a published example', () => {
    // feldt1.return(0.913, 873, 20) gives 0.9044024 to 0.9211588: C. Evans, MRC Cognition and Brain Sciences Unit
    // (imaging.mrc-cbu.cam.ac.uk/statswiki/FAQ/cafun).
    const { from, to } = alphaInterval(0.913, 873, 20);
    expect(from).toBeCloseTo(0.9044024, 7);
    expect(to).toBeCloseTo(0.9211588, 7);
  });

  it('is computed by hand from a table of F', () => {
    // Five people, three items: 4 and 8 degrees of freedom, F of 0.975 is 5.05: 1 − 0.2 · 5.05 = −0.01.
    expect(alphaInterval(0.8, 5, 3).from).toBeCloseTo(-0.01, 2);
  });

  it('is narrower for more people', () => {
    const width = (people: number) => alphaInterval(0.7, people, 3).to - alphaInterval(0.7, people, 3).from;
    expect(width(100)).toBeLessThan(width(30));
    expect(width(30)).toBeLessThan(width(10));
  });
});
