import { observatory } from '../../observatory.config.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { localise, titleOf } from '../catalogue/localise.ts';
import { calendarFile, type CalendarEvent } from '../exchange/calendar/calendar.ts';
import { lastDayOf } from '../model/event.ts';
import { isKnown } from '../model/stated.ts';
import { absoluteAddress, fileAddress, recordAddress } from './addresses.ts';
import { catalogue } from './catalogue.ts';
import { eventPlace, eventsByDate } from './events.ts';

/** The file with all events. */
export const ALL_EVENTS = 'events.ics';

/** Calendars are one for all languages, in the language in which records are written. */
const CALENDAR_LANGUAGE = 'en';

/** The events for which a calendar has a place: those with a day. */
export function datedEvents(): Entry<'events'>[] {
  return eventsByDate().filter(({ data }) => data.start.length === 10);
}

/** Path of the calendar file of one event, as it stands in a link. */
export function eventCalendarAddress(id: string): string {
  return fileAddress(`events/${id}.ics`);
}

/** The calendar file of some events; at least one. */
export function eventCalendar(entries: readonly Entry<'events'>[]): string {
  return calendarFile(`${observatory.owner[CALENDAR_LANGUAGE]}: events`, entries.map(calendarEvent), catalogue.asOf);
}

function calendarEvent(entry: Entry<'events'>): CalendarEvent {
  const { data, id } = entry;
  const place = eventPlace(data, CALENDAR_LANGUAGE);
  return {
    uid: `${id}@${new URL(observatory.site).hostname}`,
    title: titleOf(entry, CALENDAR_LANGUAGE).value,
    description: localise(entry, 'summary', CALENDAR_LANGUAGE)?.value ?? data.summary,
    start: data.start,
    lastDay: lastDayOf(data),
    ...(isKnown(data.place) && { location: place }),
    address: data.address ?? absoluteAddress(recordAddress(CALENDAR_LANGUAGE, 'events', id)),
    language: CALENDAR_LANGUAGE,
  };
}
