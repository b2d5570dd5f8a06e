import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { eqfFacet, recordList, statusFacet, technologyFacet, vocabularyFacet, type RecordList } from './list.ts';
import { offerRow } from './offer-row.ts';

/** The list of courses. */
export function courseList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    eqfFacet(language),
    technologyFacet(language),
    {
      name: 'audience',
      label: t.facet.audience,
      nameOf: (audience: string) => t.audience[audience as keyof typeof t.audience],
    },
    vocabularyFacet('licence', t.facet.licence, 'licences', language),
    statusFacet(language),
  ];
  return recordList('courses', courseRow, facets, language);
}

function courseRow(entry: Entry<'courses'>, language: Language) {
  const { audience, licence } = entry.data;
  return offerRow(entry, language, { audience: [audience], licence: [licence] });
}
