import { expect, it } from 'vitest';
import { shadeOf, sumOf } from './heat-map.ts';

it('the colour of a cell is the stronger, the larger its share of the row', () => {
  // Of eight: none, up to two, up to four, up to six, up to all.
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(sumOf([1, 0, 4, 2])).toBe(7);
});
