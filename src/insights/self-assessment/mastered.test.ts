import { describe, expect, it } from 'vitest';
import { masteredItems, strongestItems } from './mastered.ts';
import { answered, SMALL_SHEET } from './testing/small-sheet.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const answers = answered({ 'know-steel': 2, turn: 3, bore: 3, tidy: 3, 'read-data': 1, 'back-up': 'unknown', mill: 3 });

describe('what a person masters', () => {
  it('is what is done alone or better, highest first, without attitude', () => {
    expect(ids(masteredItems(SMALL_SHEET, 'full', answers))).toEqual(['turn', 'bore', 'mill', 'know-steel']);
    expect(ids(masteredItems(SMALL_SHEET, 'short', answers))).toEqual(['turn', 'mill', 'know-steel']);
  });

  it('is strongest where others are guided, each area once before one comes twice', () => {
    expect(ids(strongestItems(SMALL_SHEET, 'full', answers))).toEqual(['turn', 'mill', 'bore']);
    expect(ids(strongestItems(SMALL_SHEET, 'full', answers, 2))).toEqual(['turn', 'mill']);
    expect(strongestItems(SMALL_SHEET, 'full', answered({}))).toEqual([]);
  });
});
