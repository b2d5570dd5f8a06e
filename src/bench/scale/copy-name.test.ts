import { describe, expect, it } from 'vitest';
import { MOST_COPIES, idOfCopy, titleOfCopy } from './copy-name.ts';

const copies = Array.from({ length: MOST_COPIES }, (_, index) => index + 1);

describe('idOfCopy', () => {
  it('leaves the record itself alone', () => {
    expect([1, 2, 100].map((copy) => idOfCopy('weld', copy))).toEqual(['weld', 'weld-x2', 'weld-x100']);
  });

  it('is no longer than an id may be', () => {
    const long = `${'weld-'.repeat(15)}plate`;
    expect(long).toHaveLength(80);
    expect([2, 10].map((copy) => idOfCopy(long, copy))).toEqual([
      `${'weld-'.repeat(15)}pl-x2`,
      `${'weld-'.repeat(15)}p-x10`,
    ]);
    expect(idOfCopy(`${'weld-'.repeat(15)}a-bcd`, 2)).toBe(`${'weld-'.repeat(15)}a-x2`);
  });
});

describe('titleOfCopy', () => {
  const words = copies.slice(1).map((copy) => titleOfCopy('weld', copy, 100).replace('weld ', ''));

  it('gives each copy a word that no other has and that is no slip of the pen for another', () => {
    expect(titleOfCopy('weld', 1, 100)).toBe('weld');
    expect(new Set(words).size).toBe(MOST_COPIES - 1);
    expect(words.filter((word) => !/^(?:[a-z]{1,2}[aeiou]){3}$/.test(word))).toEqual([]);
    const syllables = words.map((word) => word.match(/[^aeiou]+[aeiou]/g)!);
    for (const position of [0, 1, 2])
      expect(new Set(syllables.map((parts) => parts[position])).size).toBe(MOST_COPIES - 1);
  });

  it('shortens a title that would become too long', () => {
    const long = 'check dimensions of turned and milled parts';
    for (const copy of copies.slice(1)) {
      const title = titleOfCopy(long, copy, long.length);
      expect(title.length).toBeLessThanOrEqual(long.length);
      expect(title).toMatch(/^check dimensions of turned (?:and )?(?:milled )?[a-z]+$/);
    }
  });
});
