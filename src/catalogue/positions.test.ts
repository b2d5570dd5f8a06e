import { describe, expect, it } from 'vitest';
import { Positions } from './positions.ts';

describe('Positions', () => {
  it('counts lines and columns from one', () => {
    //            0123 45 678
    const text = 'abc\nd\nefg';
    const positions = new Positions(text);
    expect(positions.at(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positions.at(3)).toEqual({ line: 1, column: 4, offset: 3 });
    expect(positions.at(4)).toEqual({ line: 2, column: 1, offset: 4 });
    expect(positions.at(8)).toEqual({ line: 3, column: 3, offset: 8 });
    expect(positions.range({ start: 4, end: 7 })).toMatchObject({
      start: { line: 2, column: 1 },
      end: { line: 3, column: 2 },
    });
  });

  it('has a first place in an empty text', () => {
    expect(new Positions('').at(0)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});
