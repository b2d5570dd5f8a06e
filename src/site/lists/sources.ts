import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import { byTitle, commonRow, facetOf, vocabularyFacet, type ListRow } from './list.ts';

/** The list of sources, by type. */
export function sourceList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries.sources.values()].map((entry) => sourceRow(entry, language)),
    language,
  );
  const facets = [vocabularyFacet('type', t.facet.type, 'source-types', language)].map((source) =>
    facetOf(source, rows, language),
  );
  return {
    rows,
    facets,
    groups: [...catalogue.vocabularies['source-types'].concepts.values()].map((type) => type.labels[language]),
  };
}

function sourceRow(entry: Entry<'sources'>, language: Language): ListRow {
  const { type, publisher, published } = entry.data;
  return {
    ...commonRow(entry, language),
    meta: publisher,
    side: /^\d{4}/.exec(published)?.[0] ?? '',
    group: labelOf('source-types', type, language),
    values: { type: [type] },
  };
}
