import type { Entry } from '../catalogue/catalogue.ts';
import type { Collection } from '../model/collections.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { catalogue } from './catalogue.ts';

/** The paths of a page that exists once per language. */
export function languagePaths() {
  return LANGUAGES.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** The paths of the pages of all records of a collection, in every language. */
export function recordPaths<C extends Collection>(collection: C) {
  const entries = [...catalogue.entries[collection].values()] as unknown as Entry<C>[];
  return LANGUAGES.flatMap((language: Language) =>
    entries.map((entry) => ({ params: { lang: language, id: entry.id }, props: { language, entry } })),
  );
}

/** The ids under which records of a collection stood before, each with the id of today. */
export function formerIds(collection: Collection): { former: string; id: string }[] {
  return [...catalogue.entries[collection].values()].flatMap(({ id, data }) =>
    ('formerIds' in data ? (data.formerIds ?? []) : []).map((former) => ({ former, id })),
  );
}
