/** The editorial pages below `about/`, in the order in which they are offered: the names of their folders here. */
export const EDITORIAL_PAGES = ['about', 'method', 'quality-assurance', 'licence', 'accessibility', 'privacy'] as const;

/** The name of an editorial page. */
export type EditorialPage = (typeof EDITORIAL_PAGES)[number];
