import { COLLECTIONS } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { LANGUAGES } from '../model/text.ts';

/** Kinds of pages that are weighed apart; every other page is `other`. */
export const PAGE_KINDS = [
  'home',
  'search',
  ...COLLECTIONS.flatMap((collection) => [`list of ${collection}`, KINDS[collection].name]),
  'other',
] as const;

/** The kind of a page; see `PAGE_KINDS`. */
export type PageKind = (typeof PAGE_KINDS)[number];

const LANGUAGE = new RegExp(`^/(?:${LANGUAGES.join('|')})/`);

/** The kind of a page by its address below the base path, such as `/en/jobs/welder/`. */
export function pageKind(address: string): PageKind {
  if (!LANGUAGE.test(address)) return 'other';
  const path = address.replace(LANGUAGE, '');
  if (path === '') return 'home';
  if (path === 'search/') return 'search';
  for (const collection of COLLECTIONS) {
    const { name, segment } = KINDS[collection];
    if (path === `${segment}/` || path.startsWith(`${segment}/page/`)) return `list of ${collection}`;
    if (path.startsWith(`${segment}/`) && path.split('/').length === segment.split('/').length + 2) return name;
  }
  return 'other';
}
