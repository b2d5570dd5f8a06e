import { expect, it } from 'vitest';
import { itemTotalCorrelations } from './item-total.ts';
import { PUBLISHED_SCORES } from './testing/published-scores.ts';

it('correlates each item with the sum of the others, by hand', () => {
  // Item 1: 0 1 2, the others: 1 2 3, correlation 1. Item 2: 0 0 3, the others: 1 3 2: deviations −1 −1 2 and −1 1 0,
  // product 0, correlation 0. Item 3: 1 2 0, the others: 0 1 5: deviations 0 1 −1 and −2 −1 3, −4 / √(2 · 14).
  const [first, second, third] = itemTotalCorrelations([
    [0, 0, 1],
    [1, 0, 2],
    [2, 3, 0],
  ]);
  expect(first).toBeCloseTo(1, 12);
  expect(second).toBeCloseTo(0, 12);
  expect(third).toBeCloseTo(-4 / Math.sqrt(28), 12);
});

it('is negative for the two items of a published data set that do not belong', () => {
  // Worked out independently with NumPy: 0.574767, ..., −0.107583, −0.157237.
  const found = itemTotalCorrelations(PUBLISHED_SCORES);
  expect(found[0]).toBeCloseTo(0.574767, 6);
  expect(found[4]).toBeCloseTo(-0.107583, 6);
  expect(found[5]).toBeCloseTo(-0.157237, 6);
});

it('has none for an item that does not vary', () => {
  expect(
    itemTotalCorrelations([
      [1, 0],
      [1, 2],
      [1, 3],
    ]),
  ).toEqual([undefined, undefined]);
});
