import { expect, it } from 'vitest';
import { sharedTriples } from '../../catalogue/word-triples.ts';
import { copiedFields, textOfCopy, withCopiedTexts } from './copy-text.ts';

const text = `>-
  Sets up lathes, mills and "grinders" for parts of steel and brass: the first part is measured, the
  others are sampled until the order is done, every day of the week and in all three shifts`;

it('texts of copies are as long as the original, and no two share their word triples', () => {
  const copies = Array.from({ length: 14 }, (_, index) => textOfCopy(text, index + 1));
  expect(copies[0]).toBe(text);
  expect(copies[1]).toMatch(/^>-\n {2}Sets \w{2} lathes, \w{5} and "\w{8}" for/);
  for (const [index, copy] of copies.entries()) {
    expect(copy).toHaveLength(text.length);
    for (const other of copies.slice(0, index)) expect(sharedTriples(copy, other)).toBeLessThan(0.1);
  }
});

it('are those of summaries, definitions and tasks', () => {
  const record = { title: 'turner', summary: 'Turns parts', tasks: ['Read it', 'Do it'] };
  expect(copiedFields(record)).toEqual([['summary'], ['tasks', 0], ['tasks', 1]]);
  expect(withCopiedTexts(record, 2)).toEqual({ title: 'turner', summary: 'Turns rexbc', tasks: ['Read kx', 'Do kx'] });
});
