import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { HORIZONS, ROADMAP_STATES, type RoadmapItem } from '../../model/roadmap-item.ts';
import type { Language } from '../../model/text.ts';
import { fill } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { measureValue, measuredNow } from '../measures.ts';
import { commonRow, recordList, sideOf, type ListRow, type RecordList } from './list.ts';

/** The roadmap by horizon, each item with its measure before and now. */
export function roadmapList(language: Language): RecordList {
  const t = messagesIn(language).roadmap;
  const facets = [
    {
      name: 'roadmap-state',
      label: t.state,
      nameOf: (state: string) => t.states[state as RoadmapItem['state']],
      order: ROADMAP_STATES,
    },
  ];
  return recordList(
    'roadmap',
    roadmapRow,
    facets,
    language,
    HORIZONS.map((horizon) => t.horizons[horizon]),
  );
}

function roadmapRow(entry: Entry<'roadmap'>, language: Language): ListRow {
  const t = messagesIn(language).roadmap;
  const { horizon, state, measure, baseline } = entry.data;
  const common = commonRow(entry, language);
  const progress = fill(t.row, {
    measure: t.measures[measure],
    before: measureValue(measure, baseline.value, language),
    now: measureValue(measure, measuredNow(measure).value, language),
  });
  return {
    ...common,
    meta: sideOf([localise(entry, 'summary', language)?.value ?? '', progress], ' '),
    side: t.states[state],
    group: t.horizons[horizon],
    values: { ...common.values, 'roadmap-state': [state] },
  };
}
