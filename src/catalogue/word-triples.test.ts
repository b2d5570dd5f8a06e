import { describe, expect, it } from 'vitest';
import { alikeTexts, sharedTriples } from './word-triples.ts';

// Eighteen words have sixteen triples; a changed word in the middle breaks three of them, one at the end breaks one.
const lathe = 'sets up a lathe and turns brass bushes from bar between centres to the sizes of the drawing';
const middle = 'sets up a lathe and turns brass bushes from tube between centres to the sizes of the drawing';
const end = 'Sets up a LATHE, and turns brass bushes from bar (between centres) to the sizes of the card.';
const foundry = 'pours grey iron into moulds of green sand and knocks the castings out after they have cooled down';

describe('word triples', () => {
  it('are shared by texts that repeat each other, whatever their capitals and punctuation', () => {
    expect(sharedTriples(lathe, lathe)).toBe(1);
    expect(sharedTriples(lathe, end)).toBeCloseTo(15 / 16);
    expect(sharedTriples(lathe, middle)).toBeCloseTo(13 / 16);
    expect(sharedTriples(lathe, foundry)).toBe(0);
  });

  it('say nothing of texts of a few words', () => {
    expect(sharedTriples('reads a drawing', 'reads a drawing')).toBe(0);
  });

  it('find the pairs of a list above a limit, each once', () => {
    const pairs = (limit: number) => alikeTexts([lathe, foundry, middle, end], limit).map(Object.values);
    expect(pairs(0.9)).toEqual([[0, 3, 15 / 16]]);
    expect(pairs(0.5)).toEqual([
      [0, 2, 13 / 16],
      [0, 3, 15 / 16],
      [2, 3, 12 / 16],
    ]);
  });
});
