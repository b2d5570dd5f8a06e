import { describe, expect, it } from 'vitest';
import { compareResults } from './comparison.ts';
import { resultWith, SMALL_SHEET } from './testing/small-sheet.ts';

const levels = (...results: [Parameters<typeof resultWith>, Parameters<typeof resultWith>]) =>
  compareResults(SMALL_SHEET, resultWith(...results[0]), resultWith(...results[1])).map(({ before, after }) => [
    before.group.id,
    before.level,
    after.level,
  ]);

describe('compareResults', () => {
  it('puts two full results side by side, area by area', () => {
    expect(levels([{ mill: 1, 'read-data': 3, 'back-up': 3 }], [{ mill: 2, 'read-data': 0, 'back-up': 1 }])).toEqual([
      ['turning', undefined, undefined],
      ['data', 4, 1],
      ['milling', 2, 3],
    ]);
  });

  it('compares by skill family where one of them is short', () => {
    const full = { 'know-steel': 3, turn: 3, bore: 0, mill: 3 } as const;
    expect(levels([{ 'know-steel': 0, turn: 0, mill: 0 }, { form: 'short' }], [full])).toEqual([
      ['job-specific', 1, 4],
      ['digital', undefined, undefined],
    ]);
  });
});
