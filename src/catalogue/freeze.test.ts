import { describe, expect, it } from 'vitest';
import { deepFreeze } from './freeze.ts';

describe('deepFreeze', () => {
  it('freezes what lists, groups and maps hold', () => {
    const value = deepFreeze({ list: [{ a: 1 }], map: new Map([['b', { c: [2] }]]) });
    expect(() => value.list.push({ a: 2 })).toThrow(TypeError);
    expect(() => (value.list[0]!.a = 2)).toThrow(TypeError);
    expect(() => value.map.get('b')!.c.push(3)).toThrow(TypeError);
    expect(() => value.map.set('d', { c: [] })).toThrow('cannot be changed');
    expect(value.map.get('b')).toEqual({ c: [2] });
  });
});
