import { describe, expect, it } from 'vitest';
import { AssessmentResult } from '../../model/self-assessment.ts';
import { answersOf, readResult, writeResult } from './result-file.ts';
import { resultWith, SMALL_SHEET } from './testing/small-sheet.ts';

const result = resultWith({ turn: 3, bore: 0, tidy: 'unknown', mill: 'not-applicable' }, { target: 'welder' });
const text = writeResult(result);
const with_ = (changes: object) => JSON.stringify({ ...result, ...changes });

describe('a result file', () => {
  it('is read as it was written', () => {
    expect(readResult(text, SMALL_SHEET)).toEqual({ result, leftOut: [] });
    expect(answersOf(result).get('tidy')).toBe('unknown');
  });

  it.each([
    ['cut off', text.slice(0, text.length / 2), 'damaged'],
    ['an answer that there is not', with_({ answers: { turn: 4 } }), 'damaged'],
    ['an item that was never asked', with_({ answers: { fly: 3 } }), 'damaged'],
    ['a month that there is not', with_({ on: '2026-13' }), 'damaged'],
    ['no answers', with_({ answers: undefined }), 'damaged'],
    ['a field that nobody knows', with_({ name: 'Somebody' }), 'damaged'],
    ['a format version that never was', with_({ formatVersion: 0 }), 'damaged'],
    ['a later format', with_({ formatVersion: 2 }), 'newer'],
    ['a later instrument', with_({ version: '1.10.0' }), 'newer'],
    ['another instrument', with_({ instrument: 'cooking' }), 'other-instrument'],
    ['a gap check', JSON.stringify({ type: 'lcamp-gap-check', version: 1 }), 'foreign'],
    ['a list', '[]', 'foreign'],
    ['no JSON', 'PNG', 'foreign'],
    ['nothing', '', 'foreign'],
  ])('is refused: %s', (_what, file, problem) => {
    expect(readResult(file, SMALL_SHEET)).toEqual({ problem });
  });

  it('of an earlier version keeps the answers to what is still asked in the same words', () => {
    const older = with_({ version: '1.0.0', answers: { turn: 3, bore: 2, retired: 1 } });
    expect(readResult(older, SMALL_SHEET)).toEqual({
      result: { ...result, answers: { turn: 3 } },
      leftOut: ['bore', 'retired'],
    });
    // Boring was changed in 1.1.0, so a file of 1.1.0 has it in the words of today.
    const newer = readResult(with_({ version: '1.1.0', answers: { bore: 2 } }), SMALL_SHEET);
    expect(newer).toMatchObject({ result: { version: '1.2.0', answers: { bore: 2 } }, leftOut: [] });
  });

  it.each([
    result,
    { ...result, target: undefined },
    { ...result, target: '../../etc' },
    { ...result, version: '1' },
    { ...result, form: 'medium' },
    { ...result, language: 'nl' },
    { ...result, on: '2026-1' },
    { ...result, on: 202611 },
    { ...result, answers: [] },
    { ...result, answers: { 'Not an id': 1 } },
    { ...result, answers: { turn: '3' } },
    { ...result, answers: { turn: null } },
    { ...result, answers: { turn: 1.5 } },
    { ...result, name: 'Somebody' },
    { ...result, formatVersion: '1' },
  ])('is taken exactly where the published schema takes it: %#', (value) => {
    const file = JSON.stringify(value);
    const isTaken = readResult(file, SMALL_SHEET).problem === undefined;
    expect(isTaken).toBe(AssessmentResult.safeParse(JSON.parse(file)).success);
  });
});
