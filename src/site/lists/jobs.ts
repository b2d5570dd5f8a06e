import type { Entry } from '../../catalogue/catalogue.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import { byTitle, commonRow, facetOf, statusFacet, technologyFacet, vocabularyFacet, type ListRow } from './list.ts';

/** The list of job profiles, by occupational field. */
export function jobList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries['job-profiles'].values()].map((entry) => jobRow(entry, language)),
    language,
  );
  const facets = [
    vocabularyFacet('field', t.facet.field, 'occupational-fields', language),
    vocabularyFacet('sector', t.facet.sector, 'nace', language),
    { name: 'eqf', label: t.facet.eqf, nameOf: (level: string) => level },
    technologyFacet(language),
    statusFacet(language),
  ].map((source) => facetOf(source, rows, language));
  return {
    rows,
    facets,
    groups: [...catalogue.vocabularies['occupational-fields'].concepts.values()].map((field) => field.labels[language]),
  };
}

function jobRow(entry: Entry<'job-profiles'>, language: Language): ListRow {
  const { field, sectors, eqf, technologies, skills } = entry.data;
  const t = messagesIn(language);
  const levels = isKnown(eqf) ? eqf : [];
  return {
    ...commonRow(entry, language),
    meta: labelOf('isco-08', entry.data.isco, language),
    side: [
      levels.length > 0 ? `${t.facet.eqfShort} ${levels.join('–')}` : '',
      plural(language, skills.length, t.count.skills),
    ]
      .filter(Boolean)
      .join(' · '),
    group: labelOf('occupational-fields', field, language),
    values: { field: [field], sector: sectors, eqf: levels, technology: technologies, status: [entry.status ?? ''] },
  };
}
