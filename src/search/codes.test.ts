import { expect, it } from 'vitest';
import { readCodes, writeCodes } from './codes.ts';

const FACETS = ['field', 'eqf', 'status'];

it('writes codes in the order of the facets, and reads them again', () => {
  const text = writeCodes(FACETS, { status: ['draft'], eqf: ['3', '4'], other: ['x'] });
  expect(text).toBe(';3 4;draft');
  expect([...readCodes(FACETS, text)]).toEqual([
    ['field', []],
    ['eqf', ['3', '4']],
    ['status', ['draft']],
  ]);
});

it('takes what is missing for empty', () => {
  expect([...readCodes(FACETS, 'machining').values()]).toEqual([['machining'], [], []]);
});
