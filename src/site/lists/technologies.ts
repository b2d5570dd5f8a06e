import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { commonRow, recordList, statusFacet, type ListRow, type RecordList } from './list.ts';

/** The list of technologies; it is short enough to stand without headings. */
export function technologyList(language: Language): RecordList {
  return recordList('technologies', technologyRow, [statusFacet(language)], language);
}

function technologyRow(entry: Entry<'technologies'>, language: Language): ListRow {
  const users = catalogue.links.recordsByTechnology.get(entry.id) ?? [];
  const jobs = users.filter((user) => user.collection === 'job-profiles').length;
  return {
    ...commonRow(entry, language),
    meta: localise(entry, 'definition', language)?.value ?? '',
    side: plural(language, jobs, messagesIn(language).count.jobs),
    group: '',
  };
}
