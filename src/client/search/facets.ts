/** The facets of the search, in the order in which the page shows them; each is a filter of the index. */
export const FACETS = ['kind', 'field', 'family', 'technology', 'eqf', 'sector', 'status'] as const;

/** The name of a facet, in the index and in addresses. */
export type Facet = (typeof FACETS)[number];

/** The filter that holds `collection/id` of each record, to look single records up. */
export const RECORD_FILTER = 'record';

/** What stands between the names of a list that the index holds as one text. */
export const LIST_MARK = ' · ';

/**
 * How much a hit in a name weighs beside a hit in the text. Titles win over other names, both win over the
 * skills of a job, and these over a mere mention.
 */
export const META_WEIGHTS = { title: 10, names: 7, skills: 2 } as const;
