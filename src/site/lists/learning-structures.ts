import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { commonRow, eqfFacet, recordList, sideOf, statusFacet, technologyFacet, type RecordList } from './list.ts';

/** The list of learning structures. */
export function structureList(language: Language): RecordList {
  const facets = [eqfFacet(language), technologyFacet(language), statusFacet(language)];
  return recordList('learning-structures', structureRow, facets, language);
}

function structureRow(entry: Entry<'learning-structures'>, language: Language) {
  const { eqf, hours, phases } = entry.data;
  const t = messagesIn(language);
  return {
    ...commonRow(entry as Entry, language),
    meta: '',
    side: sideOf([
      `${t.facet.eqfShort} ${eqf.join(', ')}`,
      plural(language, hours, t.count.hours),
      plural(language, phases.length, t.count.phases),
    ]),
    group: '',
  };
}
