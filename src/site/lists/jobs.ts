import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { isKnown } from '../../model/stated.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { labelOf, labelsOf } from '../texts.ts';
import {
  commonRow,
  eqfFacet,
  recordList,
  sideOf,
  statusFacet,
  technologyFacet,
  vocabularyFacet,
  type ListRow,
  type RecordList,
} from './list.ts';

/** The list of job profiles, by occupational field. */
export function jobList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    vocabularyFacet('field', t.facet.field, 'occupational-fields', language),
    vocabularyFacet('sector', t.facet.sector, 'nace', language),
    eqfFacet(language),
    technologyFacet(language),
    statusFacet(language),
  ];
  return recordList('job-profiles', jobRow, facets, language, labelsOf('occupational-fields', language));
}

function jobRow(entry: Entry<'job-profiles'>, language: Language): ListRow {
  const { field, isco, eqf, skills } = entry.data;
  const t = messagesIn(language);
  return {
    ...commonRow(entry, language),
    meta: labelOf('isco-08', isco, language),
    side: sideOf([
      isKnown(eqf) ? `${t.facet.eqfShort} ${eqf.join('–')}` : '',
      plural(language, skills.length, t.count.skills),
    ]),
    group: labelOf('occupational-fields', field, language),
  };
}
