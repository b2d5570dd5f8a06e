import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { endingOf } from '../../model/attachment-types.ts';
import { labelOf } from '../texts.ts';
import {
  commonRow,
  recordList,
  sideOf,
  statusFacet,
  technologyFacet,
  vocabularyFacet,
  type RecordList,
} from './list.ts';

/** The list of educational products. */
export function productList(language: Language): RecordList {
  const facets = [
    vocabularyFacet('type', messagesIn(language).facet.type, 'product-types', language),
    technologyFacet(language),
    statusFacet(language),
  ];
  return recordList('products', productRow, facets, language);
}

function productRow(entry: Entry<'products'>, language: Language) {
  const { type, files } = entry.data;
  const common = commonRow(entry as Entry, language);
  const formats = new Set(files.map(({ name }) => endingOf(name).toUpperCase()));
  return {
    ...common,
    meta: '',
    side: sideOf([labelOf('product-types', type, language), [...formats].join(', ')]),
    group: '',
    values: { ...common.values, type: [type] },
  };
}
