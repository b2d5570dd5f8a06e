import { describe, expect, it } from 'vitest';
import { challengeState } from './challenge-state.ts';

const posted = { state: 'open', on: '2026-03-01' } as const;

describe('the state of a challenge', () => {
  it('is open up to and on the day of its deadline, and past it from the next day', () => {
    const challenge = { states: [posted], deadline: '2026-06-30' };
    expect(challengeState(challenge, '2026-06-30')).toBe('open');
    expect(challengeState(challenge, '2026-07-01')).toBe('past-deadline');
  });

  it('stays open without a deadline', () => {
    expect(challengeState({ states: [posted], deadline: 'not-applicable' }, '2030-01-01')).toBe('open');
    expect(challengeState({ states: [posted], deadline: 'not-known' }, '2030-01-01')).toBe('open');
  });

  it('is what was said last, whatever the deadline', () => {
    const taken = { state: 'taken', on: '2026-04-01' } as const;
    expect(challengeState({ states: [posted, taken], deadline: '2026-06-30' }, '2026-07-01')).toBe('taken');
    const done = { state: 'done', on: '2026-09-01' } as const;
    expect(challengeState({ states: [posted, taken, done], deadline: '2026-06-30' }, '2026-10-01')).toBe('done');
  });
});
