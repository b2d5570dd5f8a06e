import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('spreadOf', () => {
  it('takes the one in the middle, whatever the order', () => {
    expect(spreadOf([9, 1, 2])).toEqual({ median: 2, min: 1, max: 9, runs: 3 });
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(spreadOf([10, 1, 4, 2]).median).toBe(3);
  });

  it('has nothing to say of nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});
