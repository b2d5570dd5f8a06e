import { z } from 'zod';
import { LANGUAGES, type Language } from './languages.ts';
import './meta.ts';

/** Limits in characters, each with its reason. A longer text is a sign that it belongs elsewhere. */
export const LIMITS = {
  /** A title must fit on one line of a list at 360 px, twice wrapped at most. */
  title: 110,
  /** An other name is what somebody types into a search box. */
  name: 120,
  /** A sentence that stands alone: a definition, a task, a level description. */
  sentence: 320,
  /** A summary is read before deciding to read on: two to four sentences. */
  summary: 900,
  /** A note explains one value; longer ones belong in the body or in a source. */
  note: 600,
  /** An id is part of addresses, which must not break when they are sent. */
  id: 80,
} as const;

/** Control, zero-width and bidirectional characters: invisible, yet they break search and comparison. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

const INVISIBLE_FOUND = 'contains an invisible character; type the text anew';

/** What must not stand in a line, as one set of characters: nearly all texts have none of it, and are gone through once. */
const NOT_IN_A_LINE = new RegExp(`[\\r\\n\\t${INVISIBLE.source.slice(1)}`);

/** Text on one line: no line break, no invisible character, no blank at either end. */
export function line(max: number) {
  return z
    .string()
    .min(2, 'is empty or too short')
    .max(max, `is longer than ${max} characters`)
    .refine((text) => !NOT_IN_A_LINE.test(text) && text.trim() === text, {
      error: ({ input }) => mistakeInLine(String(input)),
    });
}

function mistakeInLine(text: string): string {
  if (/[\r\n\t]/.test(text)) return 'contains a line break or a tab; it must stand on one line';
  return INVISIBLE.test(text) ? INVISIBLE_FOUND : 'begins or ends with a blank';
}

/** Running text of one or more sentences; line breaks are allowed, mark-up is not interpreted. */
export function prose(max: number) {
  return z
    .string()
    .min(2, 'is empty or too short')
    .max(max, `is longer than ${max} characters`)
    .refine((text) => !INVISIBLE.test(text), INVISIBLE_FOUND);
}

/** The id of a record: its file name without the ending. */
export const Id = z
  .string()
  .max(LIMITS.id, `is longer than ${LIMITS.id} characters`)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: ids are lower-case English words joined by hyphens');

/** A calendar date that exists, as YYYY-MM-DD. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date; write it as YYYY-MM-DD')
  .refine(isCalendarDate, 'is not a day of the calendar');

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An absolute http or https address without credentials. Other schemes can run code or leak files. */
export const WebAddress = z
  .string()
  .max(500, 'is longer than 500 characters')
  .refine(isSafeWebAddress, 'is not a web address that begins with https:// or http://');

function isSafeWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}

// They stand apart so that what runs in the browser can have them without the library that checks schemas.
export { LANGUAGES, type Language };

/** The field `language` of a record. */
export const LanguageCode = z.enum(LANGUAGES);
