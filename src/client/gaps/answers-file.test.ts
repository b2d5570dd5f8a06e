import { describe, expect, it } from 'vitest';
import { readCheck, writeCheck } from './answers-file.ts';

const check = {
  jobs: ['welder'],
  answers: new Map([
    ['weld', 3],
    ['draw', 0],
  ] as const),
};

describe('a saved gap check', () => {
  it('is read as it was written', () => {
    expect(readCheck(writeCheck(check))).toEqual(check);
  });

  it.each([
    ['a damaged file', writeCheck(check).slice(0, 40)],
    ['no object', 'null'],
    ['another type', writeCheck(check).replace('lcamp-gap-check', 'playlist')],
    ['a version of the future', writeCheck(check).replace('"version": 1', '"version": 2')],
    ['jobs that are no names', writeCheck(check).replace('"welder"', '3')],
    ['a level that there is not', writeCheck(check).replace('"weld": 3', '"weld": 5')],
    ['no answers', writeCheck(check).replace('"answers"', '"questions"')],
  ])('is refused: %s', (_what, text) => {
    expect(readCheck(text)).toBeUndefined();
  });
});
