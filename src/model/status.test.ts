import { describe, expect, it } from 'vitest';
import { statusOf, type StatusBasis } from './status.ts';

type Step = StatusBasis['reviews'][number];
const review = (on: string, step: Step['step'], outcome: Step['outcome'] = 'accepted'): Step => ({
  organisation: 'school',
  on,
  step,
  outcome,
});
const record = (...reviews: Step[]): StatusBasis => ({ reviews });

describe('statusOf', () => {
  it.each<[string, StatusBasis, string]>([
    ['nobody has reviewed', record(), 'draft'],
    ['structure accepted', record(review('2026-01-10', 'structure')), 'structure-checked'],
    ['structure sent back', record(review('2026-01-10', 'structure', 'changes-asked')), 'draft'],
    ['final accepted', record(review('2026-01-10', 'structure'), review('2026-02-10', 'final')), 'validated'],
    [
      'final rejected',
      record(review('2026-01-10', 'structure'), review('2026-02-10', 'final', 'rejected')),
      'structure-checked',
    ],
    [
      'a later rejection takes an approval back',
      record(review('2025-02-10', 'final'), review('2026-02-10', 'final', 'rejected')),
      'draft',
    ],
    [
      'order in the file does not matter',
      record(review('2026-02-10', 'final', 'rejected'), review('2025-02-10', 'final')),
      'draft',
    ],
    ['a review in the future does not count yet', record(review('2026-12-01', 'final')), 'draft'],
    ['last day of the interval', record(review('2024-11-23', 'final')), 'validated'],
    ['one day over the interval', record(review('2024-11-22', 'final')), 'overdue'],
    ['own interval', { ...record(review('2026-01-10', 'final')), reviewEvery: 6 }, 'overdue'],
    [
      'retired',
      { ...record(review('2026-02-10', 'final')), retired: { on: '2026-03-01', reason: 'merged' } },
      'retired',
    ],
    ['to be retired later', { ...record(), retired: { on: '2027-03-01', reason: 'merged' } }, 'draft'],
  ])('%s', (_name, basis, status) => {
    expect(statusOf(basis, '2026-11-23')).toBe(status);
  });

  it('counts the interval in months and keeps to the end of short months', () => {
    const monthly = { ...record(review('2026-01-31', 'final')), reviewEvery: 1 };
    expect(statusOf(monthly, '2026-02-28')).toBe('validated');
    expect(statusOf(monthly, '2026-03-01')).toBe('overdue');
  });
});
