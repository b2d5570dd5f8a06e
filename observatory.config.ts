import type { Repository } from './src/exchange/repository-links.ts';
import type { Language } from './src/model/text.ts';

/** What a fork of the observatory changes. Interface texts stand in `src/i18n/messages/`. */
export interface ObservatoryConfig {
  /** What the site calls itself, in each language. */
  readonly name: Readonly<Record<Language, string>>;
  /** Who answers for it, in each language. */
  readonly owner: Readonly<Record<Language, string>>;
  /** Scheme and host of the address where it is published, without path. */
  readonly site: string;
  /** Path below which it is published; begins and ends with a slash. */
  readonly base: string;
  /** Each language with the code that search engines are told. */
  readonly locales: Readonly<Record<Language, string>>;
  /** Where the records are kept and changes are proposed. */
  readonly repository: Repository;
}

// The workflow that deploys sets these three, so that a fork's site carries the fork's address and links.
const { SITE_URL, BASE_PATH, REPOSITORY } = process.env;

export const observatory: ObservatoryConfig = {
  name: {
    en: 'Skills Observatory',
    es: 'Observatorio de Competencias',
    fr: 'Observatoire des compétences',
    de: 'Kompetenzobservatorium',
    it: 'Osservatorio delle competenze',
  },
  owner: {
    en: 'LCAMP Alliance',
    es: 'Alianza LCAMP',
    fr: 'Alliance LCAMP',
    de: 'LCAMP-Allianz',
    it: 'Alleanza LCAMP',
  },
  site: SITE_URL || 'http://localhost:4321',
  base: withSlashes(BASE_PATH),
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
