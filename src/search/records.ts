import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { titleOf } from '../catalogue/localise.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import type { Language } from '../model/text.ts';
import { LIST_MARK, type FacetValues, type SearchMeta } from './index-format.ts';
import { facetValues } from './facet-values.ts';
import { namesOf } from './names.ts';
import { textsOf } from './texts.ts';
import { partElisions } from './words.ts';

/** A record of the catalogue as it goes into the search index. */
export interface SearchRecord {
  /** `collection/id`. */
  readonly key: string;
  /** Address below the base path, so that one index fits every base path. */
  readonly url: string;
  readonly language: Language;
  /** What excerpts are taken from. */
  readonly content: string;
  /** Searched with weights of their own; several names stand in one text. */
  readonly meta: SearchMeta;
  /** Codes; the search page gives them their names. */
  readonly values: FacetValues;
}

/** All records of the catalogue in one language, by kind and id, so that two builds give the same index. */
export function searchRecords(catalogue: Catalogue, language: Language): SearchRecord[] {
  return COLLECTIONS.flatMap((collection) =>
    [...catalogue.entries[collection].values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => searchRecord(catalogue, entry, language)),
  );
}

function searchRecord(catalogue: Catalogue, entry: Entry, language: Language): SearchRecord {
  const { title, names, english } = namesOf(entry, language);
  const skills = skillIds(entry).map((id) => titleOf(catalogue.entries.skills.get(id)! as Entry, language).value);
  const { sentences, tools, labels } = textsOf(catalogue, entry, language);
  return {
    key: `${entry.collection}/${entry.id}`,
    url: `/${language}/${KINDS[entry.collection].segment}/${entry.id}/`,
    language,
    // Pagefind leaves out records without text.
    content: partElisions((sentences.length > 0 ? sentences : [title.value]).map(asSentence).join(' ')),
    meta: {
      title: partElisions(title.value),
      ...listed('names', [...names, ...english]),
      ...listed('skills', skills),
      ...listed('tools', tools),
      ...listed('labels', labels),
    },
    values: facetValues(entry),
  };
}

function listed<K extends keyof SearchMeta>(key: K, texts: readonly string[]): Partial<Record<K, string>> {
  return texts.length > 0 ? ({ [key]: partElisions(texts.join(LIST_MARK)) } as Record<K, string>) : {};
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The skills through which a record is found: those that a job needs, or that an offer or a material teaches. */
function skillIds(entry: Entry): string[] {
  if ('skills' in entry.data) return entry.data.skills.map((link) => (typeof link === 'string' ? link : link.skill));
  if ('outcomes' in entry.data) return [...new Set(entry.data.outcomes.map((outcome) => outcome.skill))];
  return [];
}
