import { DEFAULT_REVIEW_INTERVAL, type Provenance } from './provenance.ts';

/** The states a record passes through, in order; `overdue` and `retired` are ways out. */
export const STATUSES = ['draft', 'structure-checked', 'validated', 'overdue', 'retired'] as const;

/** The computed state of a record. */
export type Status = (typeof STATUSES)[number];

/** The fields from which a status follows. */
export type StatusBasis = Pick<Provenance, 'reviews' | 'reviewEvery' | 'retired'>;

/**
 * Computes the state of a record on a day from what happened to it. For each step the latest decision
 * counts; a decision other than `accepted` takes an earlier one back.
 *
 * @param record the record's reviews, review interval and retirement
 * @param today the day to judge by, as YYYY-MM-DD
 */
export function statusOf(record: StatusBasis, today: string): Status {
  if (record.retired && record.retired.on <= today) return 'retired';
  const final = latest(record, 'final', today);
  if (final?.outcome === 'accepted') {
    return addMonths(final.on, record.reviewEvery ?? DEFAULT_REVIEW_INTERVAL) < today ? 'overdue' : 'validated';
  }
  return latest(record, 'structure', today)?.outcome === 'accepted' ? 'structure-checked' : 'draft';
}

function latest(record: StatusBasis, step: 'structure' | 'final', today: string) {
  return record.reviews
    .filter((review) => review.step === step && review.on <= today)
    .reduce<StatusBasis['reviews'][number] | undefined>(
      (last, next) => (last && last.on > next.on ? last : next),
      undefined,
    );
}

/** Adds months to a date; a day that the month does not have becomes its last day. */
function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
