import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { evidenceNow } from '../../insights/measures/evidence.ts';
import { PUBLICATION } from '../../model/recommendation.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { commonRow, recordList, sideOf, type ListRow, type RecordList } from './list.ts';

/** The list of recommendations, by whose word they are; one whose evidence has moved says so. */
export function recommendationList(language: Language): RecordList {
  const t = messagesIn(language).policy;
  const facets = [
    {
      name: 'policy-level',
      label: t.level,
      nameOf: (level: string) => t.levels[level as keyof typeof t.levels],
      order: Object.keys(t.levels),
    },
  ];
  return recordList(
    'policy',
    recommendationRow,
    facets,
    language,
    PUBLICATION.map((publication) => t.publications[publication]),
  );
}

function recommendationRow(entry: Entry<'policy'>, language: Language): ListRow {
  const t = messagesIn(language).policy;
  const { publication, levels, date, restsOn } = entry.data;
  const common = commonRow(entry, language);
  const evidence = evidenceNow(catalogue, restsOn);
  const verdicts = [
    evidence.some(({ moved }) => moved) ? t.moved : '',
    evidence.some(({ old }) => old) ? t.old : '',
  ].filter(Boolean);
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([
      isKnown(date) ? formatDate(language, date) : '',
      verdicts.length > 0 ? `${t.verdict} ${formatList(language, verdicts)}` : '',
    ]),
    group: t.publications[publication],
    values: { ...common.values, 'policy-level': isKnown(levels) ? levels : [] },
  };
}
