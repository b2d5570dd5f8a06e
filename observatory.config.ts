import type { Repository } from './src/exchange/repository-links.ts';
import { LANGUAGES, type Language } from './src/model/text.ts';

/** What a fork of the observatory changes. Interface texts stand in `src/i18n/messages/`. */
export interface ObservatoryConfig {
  /** The full name, as a citation or a feed gives it. */
  readonly name: string;
  /** A name of one or two words, where room is short. */
  readonly shortName: string;
  /** One sentence: what it is. */
  readonly description: string;
  /** Who answers for it. */
  readonly owner: { readonly name: string };
  /** Scheme and host of the address where it is published, without path. */
  readonly site: string;
  /** Path below which it is published; begins and ends with a slash. */
  readonly base: string;
  /** The languages of the pages; the first is the fallback. */
  readonly languages: readonly Language[];
  /** Each language with the code that search engines are told. */
  readonly locales: Readonly<Record<Language, string>>;
  /** Where the records are kept and changes are proposed. */
  readonly repository: Repository;
}

// The workflow that deploys sets these three, so that a fork's site carries the fork's address and links.
const { SITE_URL, BASE_PATH, REPOSITORY } = process.env;

export const observatory: ObservatoryConfig = {
  name: 'LCAMP Skills Observatory',
  shortName: 'Skills Observatory',
  description:
    'Job profiles, skills, technologies, micro-credentials and open courses of advanced manufacturing, curated in the open.',
  owner: { name: 'LCAMP Alliance' },
  site: SITE_URL || 'http://localhost:4321',
  base: withSlashes(BASE_PATH),
  languages: LANGUAGES,
  locales: { en: 'en', es: 'es', fr: 'fr', de: 'de', it: 'it' },
  repository: repositoryOf(REPOSITORY || 'OWNER/REPOSITORY'),
};

/** The base path with a slash at both ends; GitHub Pages says `/name`, or nothing for a site at the root. */
function withSlashes(path = ''): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function repositoryOf(name: string): Repository {
  const host = 'https://github.com';
  return { host, name, branch: 'main', address: `${host}/${name}` };
}
