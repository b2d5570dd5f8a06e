import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { COMMUNITY_TYPES } from '../../model/community.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { commonRow, recordList, statusFacet, type ListRow, type RecordList } from './list.ts';

/** The list of communities and formats, by their type. */
export function communityList(language: Language): RecordList {
  const { types } = messagesIn(language).openInnovation;
  const groups = COMMUNITY_TYPES.map((type) => types[type]);
  return recordList('communities', communityRow, [statusFacet(language)], language, groups);
}

function communityRow(entry: Entry<'communities'>, language: Language): ListRow {
  return {
    ...commonRow(entry, language),
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: '',
    group: messagesIn(language).openInnovation.types[entry.data.type],
  };
}
