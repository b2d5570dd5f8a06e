import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import { byTitle, commonRow, facetOf, statusFacet, vocabularyFacet, type ListRow } from './list.ts';

/** The list of organisations, by their relation to the Alliance. */
export function organisationList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries.organisations.values()].map((entry) => organisationRow(entry, language)),
    language,
  );
  const facets = [
    vocabularyFacet('country', t.facet.country, 'countries', language),
    vocabularyFacet('type', t.facet.type, 'organisation-types', language),
    {
      name: 'relation',
      label: t.facet.relation,
      nameOf: (relation: string) => t.relation[relation as keyof typeof t.relation],
    },
    statusFacet(language),
  ].map((source) => facetOf(source, rows, language));
  return { rows, facets, groups: Object.values(t.relation) };
}

function organisationRow(entry: Entry<'organisations'>, language: Language): ListRow {
  const { country, place, type, relation } = entry.data;
  return {
    ...commonRow(entry, language),
    otherNames: entry.data.otherTitles ?? [],
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: [isKnown(place) ? place : '', isKnown(country) ? labelOf('countries', country, language) : '']
      .filter(Boolean)
      .join(', '),
    group: messagesIn(language).relation[relation],
    values: {
      country: isKnown(country) ? [country] : [],
      type: [type],
      relation: [relation],
      status: [entry.status ?? ''],
    },
  };
}
