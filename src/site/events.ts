import type { Entry } from '../catalogue/catalogue.ts';
import { isAhead, lastDayOf, type Event, type EventFigure } from '../model/event.ts';
import { isKnown } from '../model/stated.ts';
import type { Language } from '../model/text.ts';
import { fill, formatDate, formatNumber } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { catalogue } from './catalogue.ts';
import { labelOf } from './texts.ts';

/** The events of the catalogue, the latest first. */
export function eventsByDate(): Entry<'events'>[] {
  return [...catalogue.entries.events.values()].sort(
    (a, b) => lastDayOf(b.data).localeCompare(lastDayOf(a.data)) || (a.id < b.id ? -1 : 1),
  );
}

/** The events that are not over on the day of the catalogue, the next first. */
export function eventsAhead(): Entry<'events'>[] {
  return eventsByDate()
    .filter(({ data }) => isAhead(data, catalogue.asOf))
    .reverse();
}

/** When an event is, in words. */
export function eventDate({ start, end }: Pick<Event, 'start' | 'end'>, language: Language): string {
  const first = formatDate(language, start);
  return end ? fill(messagesIn(language).events.until, { start: first, end: formatDate(language, end) }) : first;
}

/** Where an event is: place and country, as far as they are known, or that it is online. */
export function eventPlace({ place, country, online }: Event, language: Language): string {
  return [
    isKnown(place) ? place : '',
    isKnown(country) ? labelOf('countries', country, language) : '',
    online ? messagesIn(language).events.online : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A figure of an event as a phrase: “more than 650 participants”. */
export function eventFigure({ of, exactness, value }: EventFigure, language: Language): string {
  const t = messagesIn(language).events;
  const number = formatNumber(language, value);
  const counted = exactness === 'exactly' ? number : fill(t.exactness[exactness], { n: number });
  return fill(t.counted[of], { n: counted });
}
