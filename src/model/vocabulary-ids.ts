/** The controlled vocabularies, named as their files in `content/vocabularies/`. */
export const VOCABULARY_IDS = [
  'assessment-types',
  'countries',
  'eqf',
  'geographies',
  'glossary',
  'indicator-themes',
  'isced-f',
  'isco-08',
  'licences',
  'nace',
  'nuts',
  'occupational-fields',
  'organisation-types',
  'participation-forms',
  'product-types',
  'quality-assurance-types',
  'skill-families',
  'source-types',
  'units',
] as const;

/** The name of a controlled vocabulary. */
export type VocabularyId = (typeof VOCABULARY_IDS)[number];
