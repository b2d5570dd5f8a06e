import type { Provenance } from '../model/provenance.ts';

/** The day of the last review of any step, or undefined where there was none. */
export function lastReviewOn(record: Pick<Provenance, 'reviews'>): string | undefined {
  return record.reviews
    .map((review) => review.on)
    .sort()
    .at(-1);
}
