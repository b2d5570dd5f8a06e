import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { byTitle, commonRow, facetOf, statusFacet, technologyFacet, vocabularyFacet, type ListRow } from './list.ts';

/** The list of micro-credentials. */
export function microCredentialList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries['micro-credentials'].values()].map((entry) => credentialRow(entry, language)),
    language,
  );
  const facets = [
    { name: 'eqf', label: t.facet.eqf, nameOf: (level: string) => level },
    technologyFacet(language),
    vocabularyFacet('participation', t.facet.participation, 'participation-forms', language),
    {
      name: 'provision',
      label: t.facet.provision,
      nameOf: (provision: string) => t.provision[provision as keyof typeof t.provision],
    },
    statusFacet(language),
  ].map((source) => facetOf(source, rows, language));
  return { rows, facets, groups: [''] };
}

function credentialRow(entry: Entry<'micro-credentials'>, language: Language): ListRow {
  const { eqf, technologies, participation, provision, workload } = entry.data;
  const t = messagesIn(language);
  return {
    ...commonRow(entry, language),
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: [isKnown(eqf) ? `${t.facet.eqfShort} ${eqf}` : '', plural(language, workload.hours, t.count.hours)]
      .filter(Boolean)
      .join(' · '),
    group: '',
    values: {
      eqf: isKnown(eqf) ? [eqf] : [],
      technology: technologies,
      participation,
      provision: [provision],
      status: [entry.status ?? ''],
    },
  };
}
