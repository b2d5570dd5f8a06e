import { expect, it } from 'vitest';
import { lastReviewOn } from './reviews.ts';

const review = (on: string, step: 'structure' | 'final') => ({
  organisation: 'north-school',
  on,
  step,
  outcome: 'changes-asked' as const,
});

it('tells the day of the last review, whatever its step, outcome and place in the file', () => {
  expect(
    lastReviewOn({
      reviews: [review('2026-03-01', 'final'), review('2026-05-01', 'structure'), review('2025-12-31', 'final')],
    }),
  ).toBe('2026-05-01');
  expect(lastReviewOn({ reviews: [] })).toBeUndefined();
});
