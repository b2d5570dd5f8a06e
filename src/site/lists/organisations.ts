import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';
import {
  commonRow,
  recordList,
  sideOf,
  statusFacet,
  vocabularyFacet,
  type FacetSource,
  type ListRow,
  type RecordList,
} from './list.ts';

/** The list of organisations, by their relation to the Alliance. */
export function organisationList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    vocabularyFacet('country', t.facet.country, 'countries', language),
    regionFacet(language),
    vocabularyFacet('type', t.facet.type, 'organisation-types', language),
    {
      name: 'relation',
      label: t.facet.relation,
      nameOf: (relation: string) => t.relation[relation as keyof typeof t.relation],
    },
    statusFacet(language),
  ];
  return recordList('organisations', organisationRow, facets, language, Object.values(t.relation));
}

/** The facet of the regions in which organisations have their seat. */
function regionFacet(language: Language): FacetSource {
  return {
    name: 'region',
    label: messagesIn(language).facet.region,
    nameOf: (id) => linkTo('regions', id, language).title.value,
  };
}

function organisationRow(entry: Entry<'organisations'>, language: Language): ListRow {
  const { country, place, type, relation } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([isKnown(place) ? place : '', isKnown(country) ? labelOf('countries', country, language) : ''], ', '),
    group: messagesIn(language).relation[relation],
    values: {
      ...common.values,
      country: isKnown(country) ? [country] : [],
      region: catalogue.links.regionsByOrganisation.get(entry.id) ?? [],
      type: [type],
      relation: [relation],
    },
  };
}
