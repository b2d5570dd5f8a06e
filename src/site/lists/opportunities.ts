import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { OPPORTUNITY_TYPES, isExpired, type Opportunity } from '../../model/opportunity.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { fill, formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';
import { commonRow, recordList, sideOf, vocabularyFacet, type ListRow, type RecordList } from './list.ts';

/** The list of opportunities: those that are open, then those whose deadline has passed. */
export function opportunityList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    {
      name: 'opportunity-type',
      label: t.opportunities.type,
      nameOf: (type: string) => t.opportunities.types[type as Opportunity['type']],
      order: OPPORTUNITY_TYPES,
    },
    vocabularyFacet('nuts', t.opportunities.region, 'nuts', language),
  ];
  return recordList('opportunities', opportunityRow, facets, language, [t.opportunities.open, t.opportunities.past]);
}

function opportunityRow(entry: Entry<'opportunities'>, language: Language): ListRow {
  const t = messagesIn(language).opportunities;
  const { type, organisation, region, deadline } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([
      linkTo('organisations', organisation, language).title.value,
      isKnown(region) ? labelOf('nuts', region, language) : '',
      isKnown(deadline) ? fill(t.until, { date: formatDate(language, deadline) }) : '',
    ]),
    group: isExpired(entry.data, catalogue.asOf) ? t.past : t.open,
    values: { ...common.values, 'opportunity-type': [type], nuts: isKnown(region) ? [region] : [] },
  };
}
