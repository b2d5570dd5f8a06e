import { describe, expect, it } from 'vitest';
import { changedSince, compareVersions } from './versions.ts';

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.10.3', 1],
    ['1.0.2', '1.0.1', 1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  it('tell which items have changed since', () => {
    const releases = [
      { version: '2.0.0', items: ['c', 'a'] },
      { version: '1.1.0', items: ['b'] },
    ];
    expect([...changedSince('1.1.0', releases)]).toEqual(['c', 'a']);
    expect([...changedSince('1.0.0', releases)]).toEqual(['c', 'a', 'b']);
    expect([...changedSince('2.0.0', releases)]).toEqual([]);
  });
});
