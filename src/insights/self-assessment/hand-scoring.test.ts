import { describe, expect, it } from 'vitest';
import { answersNeeded, sumRanges } from './hand-scoring.ts';
import { SMALL_SHEET } from './testing/small-sheet.ts';

describe('scoring by hand', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [10, 7],
  ])('of %i items that apply, %i need a number', (applying, needed) => {
    expect(answersNeeded(applying)).toBe(needed);
  });

  it('names the sums of each level', () => {
    // Of 9: a third is 3, 60 % are 5.4, 85 % are 7.65.
    expect(sumRanges(3, SMALL_SHEET.bands)).toEqual([
      { level: 1, from: 0, to: 2 },
      { level: 2, from: 3, to: 5 },
      { level: 3, from: 6, to: 7 },
      { level: 4, from: 8, to: 9 },
    ]);
    // Of 3: no sum lies between 60 and 85 % but 2.
    expect(sumRanges(1, SMALL_SHEET.bands)).toEqual([
      { level: 1, from: 0, to: 0 },
      { level: 2, from: 1, to: 1 },
      { level: 3, from: 2, to: 2 },
      { level: 4, from: 3, to: 3 },
    ]);
  });
});
