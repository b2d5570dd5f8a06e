/**
 * What can be measured of the catalogue, by name: shares in per cent, or counts. The functions stand in
 * `src/insights/measures/`; roadmap items and recommendations name their measure from this list.
 */
export const MEASURES = [
  'validated-records',
  'records-with-several-sources',
  'links-stated-by-organisations',
  'answered-needs',
  'reviewed-translations',
  'complete-translations',
  'organisations-with-records',
  'offered-micro-credentials',
  'open-courses',
  'job-profiles',
  'open-opportunities',
] as const;

/** The name of a measure. */
export type MeasureName = (typeof MEASURES)[number];

/** The measures that are counts; the others are shares in per cent. */
export const COUNTS: ReadonlySet<MeasureName> = new Set([
  'organisations-with-records',
  'offered-micro-credentials',
  'open-courses',
  'job-profiles',
  'open-opportunities',
]);
