import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { isPartnerRegion } from '../../insights/regions.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import { commonRow, recordList, sideOf, statusFacet, vocabularyFacet, type ListRow, type RecordList } from './list.ts';

/** The list of regions: first those in which a partner of the Alliance sits. */
export function regionList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [vocabularyFacet('country', t.facet.country, 'countries', language), statusFacet(language)];
  return recordList('regions', regionRow, facets, language, [t.regions.ofPartners, t.regions.ofOthers]);
}

function regionRow(entry: Entry<'regions'>, language: Language): ListRow {
  const t = messagesIn(language).regions;
  const { country } = entry.data;
  const common = commonRow(entry, language);
  const organisations = catalogue.links.organisationsByRegion.get(entry.id) ?? [];
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([labelOf('countries', country, language), plural(language, organisations.length, t.organisations)]),
    group: isPartnerRegion(catalogue, entry.id) ? t.ofPartners : t.ofOthers,
    values: { ...common.values, country: [country] },
  };
}
