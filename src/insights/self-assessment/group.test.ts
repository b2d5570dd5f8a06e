import { describe, expect, it } from 'vitest';
import type { Answer } from '../../model/assessment-terms.ts';
import { groupViews } from './group.ts';
import { resultWith, SMALL_SHEET } from './testing/small-sheet.ts';

/** Five people; the comments give their level in turning, with cut points at 3, 6 and 8 of 9 points. */
const FIVE: Record<string, Answer>[] = [
  // (3 + 3 + 3) / 9 = 1: level 4
  { 'know-steel': 3, turn: 3, bore: 3, tidy: 0, 'read-data': 3, 'back-up': 3, mill: 2 },
  // (2 + 2 + 2) / 9 = 0.67: level 3
  { 'know-steel': 2, turn: 2, bore: 2, tidy: 0, 'read-data': 3, 'back-up': 3, mill: 'unknown' },
  // (1 + 1 + 1) / 9 = 0.33: level 2
  { 'know-steel': 1, turn: 1, bore: 1, tidy: 1, 'read-data': 0, 'back-up': 0, mill: 2 },
  // (1 + 2 + 0) / 9 = 0.33: level 2
  { 'know-steel': 1, turn: 2, bore: 0, tidy: 3, 'read-data': 0, 'back-up': 0, mill: 2 },
  // (0 + 1 + 1) / 9 = 0.22: level 1
  { 'know-steel': 0, turn: 1, bore: 1, tidy: 3, 'read-data': 0, mill: 2 },
];
const full = FIVE.map((answers) => resultWith(answers));

describe('groupViews', () => {
  it('counts people by level in areas and by answer in items', () => {
    const [view, ...others] = groupViews(SMALL_SHEET, full);
    expect(others).toEqual([]);
    expect(view).toMatchObject({ form: 'full', people: 5 });
    const [turning] = view!.areas!;
    expect(turning!.group.id).toBe('turning');
    expect(turning!.spread).toEqual([1, 2, 1, 1]);
    expect(turning!.items.map(({ item, spread }) => [item.id, spread])).toEqual([
      ['know-steel', [1, 2, 1, 1]],
      ['turn', [0, 2, 2, 1]],
      ['bore', [1, 2, 1, 1]],
    ]);
  });

  it('keeps attitude apart from the areas', () => {
    const areas = groupViews(SMALL_SHEET, full)[0]!.areas!;
    expect(areas.flatMap(({ items }) => items).map(({ item }) => item.id)).not.toContain('tidy');
    // Nobody has answered to the second attitude.
    expect(areas.flatMap(({ attitudes }) => attitudes).map(({ item, spread }) => [item.id, spread])).toEqual([
      ['tidy', [2, 1, 0, 2]],
      ['curious', undefined],
    ]);
  });

  it('hides rows in which fewer than five people stand', () => {
    const [, data, milling] = groupViews(SMALL_SHEET, full)[0]!.areas!;
    // Four of five have both answers; 50 % of the area are too few for a level of the fifth.
    expect(data!.spread).toBeUndefined();
    expect(data!.items.map(({ spread }) => spread)).toEqual([[3, 0, 0, 2], undefined]);
    expect(milling!.spread).toBeUndefined();
    expect(milling!.items[0]!.spread).toBeUndefined();
  });

  it('says nothing of fewer than five people but how many they are', () => {
    for (const people of [1, 4])
      expect(groupViews(SMALL_SHEET, full.slice(0, people))).toEqual([{ form: 'full', people, areas: undefined }]);
    expect(groupViews(SMALL_SHEET, [])).toEqual([]);
  });

  it('counts the two forms apart and never adds them up', () => {
    const short = FIVE.map((answers) => resultWith(answers, { form: 'short' }));
    // Four and four are eight, and yet too few.
    expect(groupViews(SMALL_SHEET, [...full.slice(1), ...short.slice(1)])).toEqual([
      { form: 'short', people: 4, areas: undefined },
      { form: 'full', people: 4, areas: undefined },
    ]);
    const [first, second] = groupViews(SMALL_SHEET, [...full.slice(1), ...short]);
    expect(second!.areas).toBeUndefined();
    // Job-specific, by know-steel, turn and mill. The second has answered two of three, which is too few.
    expect(first!.areas!.map(({ group, spread, attitudes }) => [group.id, spread, attitudes])).toEqual([
      ['job-specific', undefined, []],
      // By read-data alone: 3 / 3 twice, 0 / 3 three times.
      ['digital', [3, 0, 0, 2], []],
    ]);
  });

  it('shows the larger group first', () => {
    const short = FIVE.slice(1).map((answers) => resultWith(answers, { form: 'short' }));
    expect(groupViews(SMALL_SHEET, [...short, ...full]).map(({ form }) => form)).toEqual(['full', 'short']);
  });

  it('names no person anywhere', () => {
    const text = JSON.stringify(groupViews(SMALL_SHEET, full));
    for (const field of ['on', 'language', 'answers', 'share', 'name']) expect(text).not.toContain(`"${field}":`);
  });
});
