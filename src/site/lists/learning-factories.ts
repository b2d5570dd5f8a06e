import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { processChain, stepsOf } from '../../insights/learning-factories.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';
import {
  commonRow,
  recordList,
  sideOf,
  statusFacet,
  technologyFacet,
  vocabularyFacet,
  type ListRow,
  type RecordList,
} from './list.ts';

/** The list of learning factories, by what sources say of them. */
export function learningFactoryList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    vocabularyFacet('country', t.facet.country, 'countries', language),
    technologyFacet(language),
    {
      name: 'step',
      label: t.learningFactories.step,
      nameOf: (id: string) => linkTo('process-steps', id, language).title.value,
      order: processChain(catalogue).map(({ id }) => id),
    },
    statusFacet(language),
  ];
  return recordList(
    'learning-factories',
    learningFactoryRow,
    facets,
    language,
    Object.values(t.learningFactories.standing),
  );
}

function learningFactoryRow(entry: Entry<'learning-factories'>, language: Language): ListRow {
  const { country, place, standing } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: sideOf([isKnown(place) ? place : '', isKnown(country) ? labelOf('countries', country, language) : ''], ', '),
    group: messagesIn(language).learningFactories.standing[standing],
    values: { ...common.values, country: isKnown(country) ? [country] : [], step: stepsOf(entry) },
  };
}
