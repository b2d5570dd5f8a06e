import type { Entry } from '../../catalogue/catalogue.ts';
import type { Localised } from '../../catalogue/localise.ts';
import type { Collection } from '../../model/collections.ts';
import { STATUSES } from '../../model/status.ts';
import type { Language } from '../../model/text.ts';
import type { VocabularyId } from '../../model/vocabulary-ids.ts';
import { compareNames } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { facetValues } from '../../search/facet-values.ts';
import { namesOf } from '../../search/names.ts';
import { recordAddress } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';

/** A choice of a facet, with how many rows have it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A property by which a list can be filtered. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** A record as a list shows it. */
export interface ListRow {
  readonly id: string;
  readonly address: string;
  readonly title: Localised<string>;
  /** A line below the title. */
  readonly meta: string;
  /** A few words at the end of the line. */
  readonly side: string;
  /** The heading under which the row stands. */
  readonly group: string;
  /** Other names, for the word filter. */
  readonly otherNames: readonly string[];
  /** Values by facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A list of records with what it can be filtered by, and the headings in their order. */
export interface RecordList {
  readonly rows: readonly ListRow[];
  readonly facets: Facet[];
  readonly groups: readonly string[];
}

/** A facet before its options are counted. */
export interface FacetSource {
  readonly name: string;
  readonly label: string;
  /** The name of a value for the reader. */
  readonly nameOf: (value: string) => string;
  /** The order of the options; alphabetical where there is none. */
  readonly order?: readonly string[];
}

/**
 * Makes the list of a collection: a row for each record, by title, and the facets with the values that occur.
 *
 * @param groups the headings in their order; a list without headings has a single empty one
 */
export function recordList<C extends Collection>(
  collection: C,
  rowOf: (entry: Entry<C>, language: Language) => ListRow,
  facets: readonly FacetSource[],
  language: Language,
  groups: readonly string[] = [''],
): RecordList {
  const entries = [...catalogue.entries[collection].values()] as unknown as Entry<C>[];
  const compare = compareNames(language);
  const rows = entries.map((entry) => rowOf(entry, language)).sort((a, b) => compare(a.title.value, b.title.value));
  return { rows, facets: facets.map((source) => facetOf(source, rows, language)), groups };
}

/** Counts the values that occur in the rows and makes them the options of a facet. */
export function facetOf(source: FacetSource, rows: readonly ListRow[], language: Language): Facet {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of row.values[source.name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const compare = compareNames(language);
  const place = (value: string) => source.order?.indexOf(value) ?? 0;
  const options = [...counts]
    .map(([value, count]) => ({ value, count, label: source.nameOf(value) }))
    .sort((a, b) => place(a.value) - place(b.value) || compare(a.label, b.label));
  return { name: source.name, label: source.label, options };
}

/** A facet whose values are the codes of a vocabulary, in the vocabulary's order. */
export function vocabularyFacet(
  name: string,
  label: string,
  vocabulary: VocabularyId,
  language: Language,
): FacetSource {
  return {
    name,
    label,
    nameOf: (code) => labelOf(vocabulary, code, language),
    order: [...catalogue.vocabularies[vocabulary].concepts.keys()],
  };
}

/** The facet of the EQF levels, lowest first: they are single digits. */
export function eqfFacet(language: Language): FacetSource {
  return { name: 'eqf', label: messagesIn(language).facet.eqf, nameOf: (level) => level };
}

/** The facet of the technologies that records name. */
export function technologyFacet(language: Language): FacetSource {
  return {
    name: 'technology',
    label: messagesIn(language).facet.technology,
    nameOf: (id) => linkTo('technologies', id, language).title.value,
  };
}

/** The facet of the computed states. */
export function statusFacet(language: Language): FacetSource {
  const t = messagesIn(language);
  return {
    name: 'status',
    label: t.facet.status,
    nameOf: (status) => t.status[status as (typeof STATUSES)[number]],
    order: STATUSES,
  };
}

/** The parts of a row that every kind of record shares; its values are those of the facets of the search. */
export function commonRow(
  entry: Entry,
  language: Language,
): Pick<ListRow, 'id' | 'address' | 'title' | 'otherNames' | 'values'> {
  const { title, names, english } = namesOf(entry, language);
  return {
    id: entry.id,
    address: recordAddress(language, entry.collection, entry.id),
    title,
    otherNames: [...names, ...english],
    values: facetValues(entry),
  };
}

/** The few words at the end of a row, of those parts that are known. */
export function sideOf(parts: readonly string[], separator = ' · '): string {
  return parts.filter(Boolean).join(separator);
}
