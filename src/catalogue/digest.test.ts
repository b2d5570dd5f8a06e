import { describe, expect, it } from 'vitest';
import { digestedFields, translationDigest } from './digest.ts';

const SKILL = { title: 'weld', definition: 'To weld.', levels: { foundation: 'Tacks.' } };

describe('translationDigest', () => {
  it('follows the texts that were translated and nothing else', () => {
    const digest = translationDigest(SKILL, 'skills', ['definition']);
    expect(digest).toMatch(/^[0-9a-f]{12}$/);
    expect(translationDigest({ ...SKILL, title: 'join' }, 'skills', ['definition'])).toBe(digest);
    expect(translationDigest({ ...SKILL, definition: 'To join.' }, 'skills', ['definition'])).not.toBe(digest);
    expect(translationDigest(SKILL, 'skills', ['title', 'definition'])).not.toBe(digest);
  });

  it('does not depend on the run: this value must never change, or all translations become stale', () => {
    expect(translationDigest(SKILL, 'skills', ['title', 'definition', 'levels'])).toBe('50625eb78726');
  });

  it('takes the texts out of lists', () => {
    const course = (text: string, level: number) => ({ outcomes: [{ text, skill: 'weld', level }] });
    const digest = translationDigest(course('Weld a seam', 1), 'courses', ['outcomes']);
    expect(translationDigest(course('Weld a seam', 2), 'courses', ['outcomes'])).toBe(digest);
    expect(translationDigest(course('Weld a pipe', 1), 'courses', ['outcomes'])).not.toBe(digest);
  });
});

describe('digestedFields', () => {
  it('leaves out official names, unless there is nothing else', () => {
    expect(digestedFields({ state: 'unreviewed', title: 'schweißen', definition: 'x', official: ['title'] })).toEqual([
      'definition',
    ]);
    expect(digestedFields({ state: 'unreviewed', title: 'schweißen', official: ['title'] })).toEqual(['title']);
    expect(digestedFields({ state: 'unreviewed' })).toEqual([]);
  });
});
