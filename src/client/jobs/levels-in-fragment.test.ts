import { describe, expect, it } from 'vitest';
import { levelsFragment, levelsInFragment } from './levels-in-fragment.ts';

describe('levels behind the sign #', () => {
  it('are read as they were written', () => {
    const levels = new Map([
      ['weld-by-hand', 2],
      ['drill', 0],
    ] as const);
    expect(levelsFragment(levels)).toBe('#levels=weld-by-hand:2,drill:0');
    expect(levelsInFragment(levelsFragment(levels))).toEqual(levels);
    expect(levelsFragment(new Map())).toBe('');
  });

  it.each(['', '#content', '#levels=', '#levels=weld', '#levels=weld:5', '#levels=We ld:1', '#levels=weld:-1'])(
    'are none in %j',
    (hash) => {
      expect(levelsInFragment(hash).size).toBe(0);
    },
  );

  it('are read as far as they are right', () => {
    expect([...levelsInFragment('#levels=weld:3,<b>:1,drill:1')]).toEqual([
      ['weld', 3],
      ['drill', 1],
    ]);
  });
});
