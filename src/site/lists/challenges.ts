import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { SHOWN_STATES, challengeState, type ShownState } from '../../model/challenge-state.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import {
  commonRow,
  recordList,
  sideOf,
  technologyFacet,
  vocabularyFacet,
  type ListRow,
  type RecordList,
} from './list.ts';

/** The list of challenges, open ones first. */
export function challengeList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    {
      name: 'state',
      label: t.openInnovation.state,
      nameOf: (state: string) => t.openInnovation.states[state as ShownState],
      order: SHOWN_STATES,
    },
    technologyFacet(language),
    vocabularyFacet('country', t.facet.country, 'countries', language),
  ];
  const groups = SHOWN_STATES.map((state) => t.openInnovation.states[state]);
  return recordList('challenges', challengeRow, facets, language, groups);
}

function challengeRow(entry: Entry<'challenges'>, language: Language): ListRow {
  const { country, deadline } = entry.data;
  const t = messagesIn(language);
  const state = challengeState(entry.data, catalogue.asOf);
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([
      isKnown(country) ? labelOf('countries', country, language) : '',
      isKnown(deadline) ? `${t.openInnovation.deadline} ${formatDate(language, deadline)}` : '',
    ]),
    group: t.openInnovation.states[state],
    values: { ...common.values, state: [state], country: isKnown(country) ? [country] : [] },
  };
}
