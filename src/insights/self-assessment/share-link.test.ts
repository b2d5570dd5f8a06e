import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from './share-link.ts';
import { resultWith, SMALL_SHEET } from './testing/small-sheet.ts';

const result = resultWith({
  'know-steel': 0,
  turn: 3,
  bore: 'unknown',
  tidy: 'undisclosed',
  'back-up': 'not-applicable',
});

describe('a share link', () => {
  it('has a letter for each item, in the order in which they are asked', () => {
    expect(writeLink(result, SMALL_SHEET)).toBe('1.2.0_full_2026-11_03up.n..');
    expect(writeLink({ ...result, form: 'short', target: 'tool-and-die-maker' }, SMALL_SHEET)).toBe(
      '1.2.0_short_2026-11_03up.n.._tool-and-die-maker',
    );
  });

  it('is read as it was written, in the language of the page', () => {
    const target = { ...result, target: 'welder' };
    for (const each of [result, target])
      expect(readLink(writeLink(each, SMALL_SHEET), SMALL_SHEET, 'de')).toEqual({
        result: { ...each, language: 'de' },
        leftOut: [],
      });
  });

  it.each([
    ['cut off', '1.2.0_full_2026-11_03u', 'damaged'],
    ['a letter that there is not', '1.2.0_full_2026-11_03up.x..', 'damaged'],
    ['a form that there is not', '1.2.0_tiny_2026-11_03up.n..', 'damaged'],
    ['a month that there is not', '1.2.0_full_2026-00_03up.n..', 'damaged'],
    ['a target that is no id', '1.2.0_full_2026-11_03up.n.._<b>', 'damaged'],
    ['too many parts', '1.2.0_full_2026-11_03up.n.._a_b', 'damaged'],
    ['nothing', '', 'damaged'],
    ['a later version', '2.0.0_full_2026-11_03up.n..', 'newer'],
    ['a version whose items were others', '1.0.0_full_2026-11_03up.n..', 'older'],
  ])('is refused: %s', (_what, text, problem) => {
    expect(readLink(text, SMALL_SHEET, 'en')).toEqual({ problem });
  });

  it('of an earlier version with the same items is read', () => {
    expect(readLink('1.1.0_full_2026-11_03up.n..', SMALL_SHEET, 'en')).toEqual({ result, leftOut: [] });
  });
});
