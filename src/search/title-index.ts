import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import type { Language } from '../model/text.ts';
import type { TitleEntry, TitleIndexFile } from './index-format.ts';
import { namesOf } from './names.ts';

/** The names of all records in one language, by kind and id. */
export function titleIndex(catalogue: Catalogue, language: Language): TitleIndexFile {
  return {
    kinds: COLLECTIONS.map((collection) => [collection, KINDS[collection].segment]),
    entries: COLLECTIONS.flatMap((collection, kind) =>
      [...catalogue.entries[collection].values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((entry) => titleEntry(kind, entry, language)),
    ),
  };
}

function titleEntry(kind: number, entry: Entry, language: Language): TitleEntry {
  const { title, names, english } = namesOf(entry, language);
  const common = [kind, entry.id, title.value, names, english] as const;
  return title.language === language ? common : [...common, title.language];
}
