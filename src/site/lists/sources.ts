import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { labelOf, labelsOf } from '../texts.ts';
import { commonRow, recordList, vocabularyFacet, type ListRow, type RecordList } from './list.ts';

/** The list of sources, by type. */
export function sourceList(language: Language): RecordList {
  const facets = [vocabularyFacet('type', messagesIn(language).facet.type, 'source-types', language)];
  return recordList('sources', sourceRow, facets, language, labelsOf('source-types', language));
}

function sourceRow(entry: Entry<'sources'>, language: Language): ListRow {
  const { type, publisher, published } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: publisher,
    side: /^\d{4}/.exec(published)?.[0] ?? '',
    group: labelOf('source-types', type, language),
    values: { ...common.values, type: [type] },
  };
}
