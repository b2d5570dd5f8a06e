import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { findingOf, periodsOf } from '../indicators/finding.ts';
import { labelOf, labelsOf } from '../texts.ts';
import { commonRow, recordList, statusFacet, vocabularyFacet, type ListRow, type RecordList } from './list.ts';

/** The list of indicators, by their theme, each with its finding. */
export function indicatorList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    vocabularyFacet('theme', t.indicators.theme, 'indicator-themes', language),
    vocabularyFacet('geography', t.indicators.geography, 'geographies', language),
    statusFacet(language),
  ];
  return recordList('indicators', indicatorRow, facets, language, labelsOf('indicator-themes', language));
}

function indicatorRow(entry: Entry<'indicators'>, language: Language): ListRow {
  const { theme, figures } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: findingOf(entry, language).value,
    side: periodsOf(entry, language),
    group: labelOf('indicator-themes', theme, language),
    values: { ...common.values, theme: [theme], geography: [...new Set(figures.map(({ geography }) => geography))] },
  };
}
