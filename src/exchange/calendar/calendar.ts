import { escapedText, foldedLine } from './content-line.ts';

/** An event for a calendar; days as YYYY-MM-DD. */
export interface CalendarEvent {
  /** Unique in the world and the same for ever. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  /** The last day, which belongs to the event. */
  readonly lastDay: string;
  readonly location?: string;
  readonly address: string;
  /** The language of its texts, as a BCP 47 code. */
  readonly language: string;
}

/**
 * Writes an iCalendar file (RFC 5545) of events that last whole days. They do not block time in the reader's calendar.
 *
 * @param events at least one, because a calendar without a component is not valid
 * @param stampDay the day on which the information was last changed; it is no clock, so that builds are repeatable
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], stampDay: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//LCAMP Skills Observatory//Events//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
    ...events.flatMap((event) => eventLines(event, stampDay)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stampDay: string): string[] {
  const language = `;LANGUAGE=${event.language}`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${basicDate(stampDay)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(event.start)}`,
    `DTEND;VALUE=DATE:${basicDate(dayAfter(event.lastDay))}`,
    `SUMMARY${language}:${escapedText(event.title)}`,
    `DESCRIPTION${language}:${escapedText(event.description)}`,
    ...(event.location === undefined ? [] : [`LOCATION${language}:${escapedText(event.location)}`]),
    `URL:${event.address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A day as iCalendar writes it: 20250513. */
function basicDate(day: string): string {
  return day.replaceAll('-', '');
}

/** The end of a whole-day event is the day after its last one (RFC 5545, section 3.6.1). */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
