/** The languages in which records are written and shown. The first is the fallback. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it'] as const;

/** A language of the site, as a BCP 47 code. */
export type Language = (typeof LANGUAGES)[number];
