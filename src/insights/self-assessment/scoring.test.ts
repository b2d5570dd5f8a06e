import { describe, expect, it } from 'vitest';
import type { Answer } from '../../model/assessment-terms.ts';
import { isEnough, levelOf, scoresOf } from './scoring.ts';
import { answered, SMALL_SHEET } from './testing/small-sheet.ts';

const score = (answers: Record<string, Answer>, form: 'short' | 'full' = 'full') =>
  Object.fromEntries(
    scoresOf(SMALL_SHEET, form, answered(answers)).map(({ group, state, level }) => [group.id, level ?? state]),
  );

describe('scoresOf', () => {
  it('gives each area the mean of its knowledge and skill items', () => {
    // Turning: (3 + 2 + 1) / 9 = 0.67, level 3. Data: (1 + 1) / 6 = 1/3, exactly on the cut point of level 2. Milling: 3 / 3.
    const answers = { 'know-steel': 3, turn: 2, bore: 1, 'read-data': 1, 'back-up': 1, mill: 3 } as const;
    expect(score(answers)).toEqual({ turning: 3, data: 2, milling: 4 });
  });

  it('never counts attitude', () => {
    const answers = { 'know-steel': 1, turn: 0, bore: 1 } as const;
    // 2 / 9 = 0.22, level 1, whatever the attitude.
    expect(score(answers).turning).toBe(1);
    expect(score({ ...answers, tidy: 3 }).turning).toBe(1);
    expect(score({ tidy: 3, curious: 3 })).toEqual({ turning: 'too-few', data: 'too-few', milling: 'too-few' });
  });

  it('takes an answer that says nothing as missing, not as zero', () => {
    // Two of three answered are 67 %: too few.
    for (const silent of ['unknown', 'undisclosed'] as const)
      expect(score({ 'know-steel': 3, turn: 3, bore: silent }).turning).toBe('too-few');
    expect(score({ 'know-steel': 3, turn: 3 }).turning).toBe('too-few');
  });

  it('leaves out what does not apply', () => {
    // Two of the two that apply: (3 + 2) / 6 = 0.83, level 3.
    expect(score({ 'know-steel': 3, turn: 2, bore: 'not-applicable' }).turning).toBe(3);
    expect(score({ 'read-data': 'not-applicable', 'back-up': 'not-applicable' }).data).toBe('not-applicable');
  });

  it('scores the short form by skill family, from its own items only', () => {
    // Job-specific: (3 + 0 + 2) / 9 = 0.56, level 2; boring is not in the short form.
    const answers = { 'know-steel': 3, turn: 0, bore: 3, mill: 2, 'read-data': 3 } as const;
    expect(score(answers, 'short')).toEqual({ 'job-specific': 2, digital: 4 });
    // Two of three in the family are too few.
    expect(score({ turn: 3, mill: 3 }, 'short')['job-specific']).toBe('too-few');
  });

  it('counts what was answered of what applies', () => {
    const [turning] = scoresOf(SMALL_SHEET, 'full', answered({ turn: 1, bore: 'not-applicable', tidy: 2 }));
    expect([turning!.answered, turning!.applying]).toEqual([1, 2]);
    expect(turning!.share).toBeUndefined();
  });
});

describe('enough', () => {
  it.each([
    [7, 10, true],
    [6, 10, false],
    [3, 4, true],
    [2, 3, false],
    [2, 2, true],
  ])('%i answers of %i items: %s', (answers, items, enough) => {
    expect(isEnough(answers, items)).toBe(enough);
  });
});

describe('levelOf', () => {
  it.each([
    [0, 1],
    [0.333, 1],
    [1 / 3, 2],
    [0.599, 2],
    [0.6, 3],
    [0.849, 3],
    [0.85, 4],
    [1, 4],
  ])('a share of %f is level %i', (share, level) => {
    expect(levelOf(share, SMALL_SHEET.bands)).toBe(level);
  });
});
