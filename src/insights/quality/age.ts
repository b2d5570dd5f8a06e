import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CuratedCollection } from '../../model/kinds.ts';
import type { Provenance } from '../../model/provenance.ts';

/** The age groups, youngest first, with the number of months that a record of the group has not reached; the last has no end. */
export const AGES = [
  { name: 'underSix', months: 6 },
  { name: 'underTwelve', months: 12 },
  { name: 'underTwentyFour', months: 24 },
  { name: 'older', months: Infinity },
] as const;

/** The name of an age group. */
export type AgeName = (typeof AGES)[number]['name'];

/** Counts the records of a collection by the months since somebody last looked at them: reviewed or submitted. */
export function ageCounts({ entries, asOf }: Catalogue, collection: CuratedCollection): Record<AgeName, number> {
  const counts: Record<AgeName, number> = { underSix: 0, underTwelve: 0, underTwentyFour: 0, older: 0 };
  for (const { data } of entries[collection].values()) {
    const age = monthsBetween(lastLook(data), asOf);
    counts[AGES.find(({ months }) => age < months)!.name] += 1;
  }
  return counts;
}

/** The day on which a record was last reviewed, or submitted where there was no review. */
export function lastLook({ submittedOn, reviews }: Pick<Provenance, 'submittedOn' | 'reviews'>): string {
  return reviews.reduce((last, { on }) => (on > last ? on : last), submittedOn);
}

/** Whole months from one day (YYYY-MM-DD) to another; none where the first is the later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}
