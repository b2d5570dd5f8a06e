import { describe, expect, it } from 'vitest';
import { continueFragment, readArrival, resultFragment } from './arrival.ts';

describe('what an address brings', () => {
  it('is read as it was written', () => {
    const link = '1.0.0_full_2026-11_0123nup.';
    expect(readArrival(resultFragment(link))).toEqual({ type: 'result', link, at: 'result', isBorrowed: true });
    for (const at of [0, 9, 'start', 'result'] as const)
      for (const isBorrowed of [true, false])
        expect(readArrival(continueFragment({ link, at, isBorrowed }))).toEqual({
          type: 'continue',
          link,
          at,
          isBorrowed,
        });
  });

  it.each(['', '#', '#content', '#privacy', '#at=3'])('is nothing in %j', (hash) => {
    expect(readArrival(hash)).toBeUndefined();
  });

  it('begins at the start where the place is none', () => {
    for (const at of ['-1', '1.5', 'end', '9999'])
      expect(readArrival(`#continue=x&at=${at}`)).toMatchObject({ at: 'start' });
  });
});
