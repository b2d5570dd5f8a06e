import type { Entry } from '../../catalogue/catalogue.ts';
import { offerOf } from '../../model/learning-path.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { entryOf } from '../texts.ts';
import { commonRow, recordList, sideOf, statusFacet, type RecordList } from './list.ts';

/** The list of learning paths. */
export function pathList(language: Language): RecordList {
  return recordList('learning-paths', pathRow, [statusFacet(language)], language);
}

function pathRow(entry: Entry<'learning-paths'>, language: Language) {
  const { steps } = entry.data;
  const t = messagesIn(language);
  const hours = steps
    .map(offerOf)
    .reduce((sum, { collection, id }) => sum + entryOf(collection, id).data.workload.hours, 0);
  return {
    ...commonRow(entry as Entry, language),
    meta: '',
    side: sideOf([plural(language, steps.length, t.count.steps), plural(language, hours, t.count.hours)]),
    group: '',
  };
}
