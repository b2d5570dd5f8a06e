/** The collections of records, named as their folders below `content/`. */
export const COLLECTIONS = [
  'job-profiles',
  'skills',
  'technologies',
  'micro-credentials',
  'courses',
  'indicators',
  'learning-structures',
  'products',
  'learning-paths',
  'organisations',
  'regions',
  'process-steps',
  'learning-factories',
  'challenges',
  'communities',
  'events',
  'opportunities',
  'policy',
  'roadmap',
  'sources',
] as const;

/** The name of a collection of records. */
export type Collection = (typeof COLLECTIONS)[number];
