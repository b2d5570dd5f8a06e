import { describe, expect, it } from 'vitest';
import { resultWith, SMALL_SHEET } from '../../insights/self-assessment/testing/small-sheet.ts';
import { after, BLANK, progressOf, resultOf, type Action, type Assessment } from './state.ts';

const run = (...actions: readonly Action[]): Assessment =>
  actions.reduce((state, action) => after(state, action, SMALL_SHEET), BLANK);
const turn = { type: 'answer', item: 'turn', answer: 3, on: '2026-11' } as const;

describe('a self-assessment', () => {
  it('goes part by part from the start to the result, and back', () => {
    const places = [0, 1, 2, 3, 99, -1, 1.5].map((at) => run({ type: 'begin', form: 'full' }, { type: 'go', at }).at);
    expect(places).toEqual([0, 1, 2, 'result', 'result', 'start', 'start']);
    expect(run({ type: 'begin', form: 'short' }, { type: 'go', at: 2 }).at).toBe('result');
  });

  it('keeps every answer when the form, the place or the target change', () => {
    const state = run(turn, { type: 'begin', form: 'short' }, { type: 'go', at: 1 }, { type: 'aim', target: 'turner' });
    expect(state.answers).toEqual(new Map([['turn', 3]]));
    expect(state.target).toBe('turner');
  });

  it('changes no state that was there before', () => {
    const before = run(turn);
    after(before, { ...turn, answer: 0 }, SMALL_SHEET);
    expect(before.answers.get('turn')).toBe(3);
  });

  it('is unsaved from an answer until it is saved', () => {
    expect(run().isUnsaved).toBe(false);
    expect(run(turn).isUnsaved).toBe(true);
    expect(run(turn, { type: 'saved' }).isUnsaved).toBe(false);
    expect(run(turn, { type: 'saved' }, { type: 'aim', target: 'turner' }).isUnsaved).toBe(false);
  });

  it('takes a result whole, and remembers that it came by a link until somebody makes it their own', () => {
    const result = resultWith({ mill: 2 }, { form: 'short', on: '2026-05', target: 'miller' });
    const taken = run(turn, { type: 'take', result, at: 'result', isBorrowed: true });
    expect(taken).toMatchObject({ form: 'short', at: 'result', on: '2026-05', target: 'miller', isBorrowed: true });
    expect(taken.answers).toEqual(new Map([['mill', 2]]));
    expect(after(taken, { type: 'adopt' }, SMALL_SHEET).isBorrowed).toBe(false);
    // Place 2 is none of the two parts of the short form.
    expect(run({ type: 'take', result, at: 2 }).at).toBe('result');
  });

  it('can be deleted', () => {
    expect(run(turn, { type: 'clear' })).toEqual(BLANK);
  });

  it('counts what was answered in its form', () => {
    expect(progressOf(SMALL_SHEET, run(turn, { ...turn, item: 'bore', answer: 'unknown' }))).toEqual({
      answered: 2,
      items: 8,
    });
    expect(progressOf(SMALL_SHEET, run(turn, { ...turn, item: 'bore' }, { type: 'begin', form: 'short' }))).toEqual({
      answered: 1,
      items: 4,
    });
  });

  it('becomes a result of the month of its last answer', () => {
    expect(resultOf(run(turn, { type: 'aim', target: 'turner' }), SMALL_SHEET, 'fr', '2027-01')).toEqual(
      resultWith({ turn: 3 }, { language: 'fr', target: 'turner' }),
    );
    expect(resultOf(BLANK, SMALL_SHEET, 'fr', '2027-01').on).toBe('2027-01');
  });
});
