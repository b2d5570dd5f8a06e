import { expect, it } from 'vitest';
import { wrap } from './picture.ts';

it('wraps words into lines, and gives a word that is too long a line of its own', () => {
  const width = (words: string) => words.length;
  expect(wrap('one two three', 7, width)).toEqual(['one two', 'three']);
  expect(wrap('a Qualitätsbeauftragte b', 5, width)).toEqual(['a', 'Qualitätsbeauftragte', 'b']);
});
