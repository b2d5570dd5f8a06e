import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { EVENT_TYPES, isAhead, type Event } from '../../model/event.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { fill } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { eventDate, eventPlace, eventsByDate } from '../events.ts';
import { commonRow, recordList, sideOf, vocabularyFacet, type ListRow, type RecordList } from './list.ts';

/** The list of events: what is ahead, then the past year by year, the latest first. */
export function eventList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    {
      name: 'event-type',
      label: t.events.type,
      nameOf: (type: string) => t.events.types[type as Event['type']],
      order: EVENT_TYPES,
    },
    vocabularyFacet('country', t.facet.country, 'countries', language),
  ];
  const order = eventsByDate();
  const groups = [...new Set([t.events.ahead, ...order.map(({ data }) => groupOf(data, language))])];
  const list = recordList('events', eventRow, facets, language, groups);
  const places = new Map(order.map(({ id }, place) => [id, place]));
  return { ...list, rows: list.rows.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!) };
}

function groupOf(event: Event, language: Language): string {
  const t = messagesIn(language).events;
  return isAhead(event, catalogue.asOf) ? t.ahead : fill(t.past, { year: event.start.slice(0, 4) });
}

function eventRow(entry: Entry<'events'>, language: Language): ListRow {
  const { data } = entry;
  const common = commonRow(entry, language);
  return {
    ...common,
    meta: sideOf([eventPlace(data, language), localise(entry, 'summary', language)?.value ?? ''], '. '),
    side: eventDate(data, language),
    group: groupOf(data, language),
    values: {
      ...common.values,
      'event-type': [data.type],
      country: isKnown(data.country) ? [data.country] : [],
    },
  };
}
