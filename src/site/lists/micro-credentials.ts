import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { eqfFacet, recordList, statusFacet, technologyFacet, vocabularyFacet, type RecordList } from './list.ts';
import { offerRow } from './offer-row.ts';

/** The list of micro-credentials. */
export function microCredentialList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    eqfFacet(language),
    technologyFacet(language),
    vocabularyFacet('participation', t.facet.participation, 'participation-forms', language),
    {
      name: 'provision',
      label: t.facet.provision,
      nameOf: (provision: string) => t.provision[provision as keyof typeof t.provision],
    },
    statusFacet(language),
  ];
  return recordList('micro-credentials', microCredentialRow, facets, language);
}

function microCredentialRow(entry: Entry<'micro-credentials'>, language: Language) {
  const { participation, provision } = entry.data;
  return offerRow(entry, language, { participation, provision: [provision] });
}
