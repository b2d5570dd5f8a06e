import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { byTitle, commonRow, facetOf, statusFacet, technologyFacet, vocabularyFacet, type ListRow } from './list.ts';

/** The list of courses. */
export function courseList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries.courses.values()].map((entry) => courseRow(entry, language)),
    language,
  );
  const facets = [
    { name: 'eqf', label: t.facet.eqf, nameOf: (level: string) => level },
    technologyFacet(language),
    {
      name: 'audience',
      label: t.facet.audience,
      nameOf: (audience: string) => t.audience[audience as keyof typeof t.audience],
    },
    vocabularyFacet('licence', t.facet.licence, 'licences', language),
    statusFacet(language),
  ].map((source) => facetOf(source, rows, language));
  return { rows, facets, groups: [''] };
}

function courseRow(entry: Entry<'courses'>, language: Language): ListRow {
  const { eqf, technologies, audience, licence, workload } = entry.data;
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
      audience: [audience],
      licence: [licence],
      status: [entry.status ?? ''],
    },
  };
}
