import type { Entry } from '../catalogue/catalogue.ts';
import { messagesIn } from '../i18n/messages.ts';
import { COLLECTIONS, type Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import { FACETS, type Facet as FacetName } from '../search/index-format.ts';
import { catalogue } from './catalogue.ts';
import {
  commonRow,
  eqfFacet,
  facetOf,
  statusFacet,
  technologyFacet,
  vocabularyFacet,
  type Facet,
  type FacetSource,
  type ListRow,
} from './lists/list.ts';

/** The filters of the search page: all values that records of any kind have, with their names. */
export function searchFacets(language: Language): Facet[] {
  const sources = facetSources(language);
  const rows = COLLECTIONS.flatMap((collection) => [...catalogue.entries[collection].values()]).map((entry) =>
    rowOf(entry as Entry, language),
  );
  return FACETS.map((name) => facetOf(sources[name], rows, language));
}

function facetSources(language: Language): Record<FacetName, FacetSource> {
  const t = messagesIn(language);
  return {
    kind: { name: 'kind', label: t.facet.kind, nameOf: (kind) => t.kinds[kind as Collection], order: COLLECTIONS },
    field: vocabularyFacet('field', t.facet.field, 'occupational-fields', language),
    family: vocabularyFacet('family', t.facet.family, 'skill-families', language),
    technology: technologyFacet(language),
    eqf: eqfFacet(language),
    sector: vocabularyFacet('sector', t.facet.sector, 'nace', language),
    status: statusFacet(language),
  };
}

function rowOf(entry: Entry, language: Language): ListRow {
  return { ...commonRow(entry, language), meta: '', side: '', group: '' };
}
