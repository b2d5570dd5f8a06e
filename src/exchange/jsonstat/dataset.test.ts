import { describe, expect, it } from 'vitest';
import { readJsonStat } from './dataset.ts';
import { smallDataset } from './testing/small-dataset.ts';

const cellsOf = (text: string) =>
  readJsonStat(text).cells.map(({ categories, value, status }) => [
    categories.get('geo'),
    categories.get('time'),
    value,
    status,
  ]);

describe('a data set in JSON-stat', () => {
  it('has its figures at the places that their order says, and none where it has no value', () => {
    expect(cellsOf(smallDataset())).toEqual([
      ['EU27_2020', '2024', 65.2, ''],
      ['EU27_2020', '2025', 66, 'bp'],
      ['DE', '2025', 95.5, 'u'],
    ]);
  });

  it('may write its values and marks as lists', () => {
    const lists = { value: [65.2, null, 94.5, 95.5], status: [null, 'c', null, 'u'] };
    expect(cellsOf(smallDataset(lists))).toEqual([
      ['EU27_2020', '2024', 65.2, ''],
      ['DE', '2024', 94.5, ''],
      ['DE', '2025', 95.5, 'u'],
    ]);
  });

  it('says which data set it is, and of which day', () => {
    expect(readJsonStat(smallDataset())).toMatchObject({ code: 'TPS00215', updated: '2026-05-04' });
    expect(readJsonStat(smallDataset({ extension: undefined, updated: undefined }))).toMatchObject({
      code: undefined,
      updated: undefined,
    });
  });

  it.each([
    ['something else', 'geo,time\nDE,2024', 'This is not JSON'],
    ['a JSON file of another kind', '{"version":"1.0"}', 'This is not a data set in JSON-stat 2.0: version'],
    ['a size that does not fit', smallDataset({ size: [1, 1, 3, 2] }), 'The dimension “geo” names 2 categories'],
    ['a missing dimension', smallDataset({ id: ['freq', 'unit', 'geo', 'when'] }), 'The dimension “when” names 0'],
    ['too many values', smallDataset({ value: [1, 2, 3, 4, 5] }), 'The file has 5 values'],
    ['a value outside', smallDataset({ value: { 9: 1 } }), 'a value at place 9'],
  ])('is refused: %s', (_, text, message) => {
    expect(() => readJsonStat(text)).toThrow(message);
  });
});
