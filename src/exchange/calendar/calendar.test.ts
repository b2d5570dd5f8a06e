import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar.ts';
import { escapedText, foldedLine } from './content-line.ts';

const CAMP: CalendarEvent = {
  uid: 'camp@example.eu',
  title: 'Networking Camp, Finspång; for all',
  description: 'Two lines:\nthe second one has a \\ in it.',
  start: '2025-12-30',
  lastDay: '2025-12-31',
  location: 'Finspång, Sweden',
  address: 'https://example.eu/en/events/camp/',
  language: 'en',
};

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a content line', () => {
  it('is folded at 75 octets, and unfolds to what it was', () => {
    const line = `SUMMARY:${'ä€😀x'.repeat(40)}`;
    const folded = foldedLine(line);
    const lines = folded.split('\r\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const each of lines) expect(octets(each)).toBeLessThanOrEqual(75);
    for (const each of lines.slice(1)) expect(each).toMatch(/^ /);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    // Filled as far as it goes: the next character would not have fitted.
    expect(octets(lines[0]!)).toBeGreaterThan(71);
  });

  it('of exactly 75 octets stays whole', () => {
    expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldedLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('has its signs escaped', () => {
    expect(escapedText('a; b, c\\d\r\ne')).toBe('a\\; b\\, c\\\\d\\ne');
  });
});

describe('a calendar', () => {
  const text = calendarFile('Events', [CAMP], '2026-11-28');
  const lines = text.replaceAll('\r\n ', '').split('\r\n');

  it('has the frame that RFC 5545 asks for, every line ended by CRLF', () => {
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//LCAMP Skills Observatory//Events//EN',
    ]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('ends a whole-day event on the day after its last one, over the turn of the year', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20251230');
    expect(lines).toContain('DTEND;VALUE=DATE:20260101');
  });

  it('names and stamps the event', () => {
    expect(lines).toContain('UID:camp@example.eu');
    expect(lines).toContain('DTSTAMP:20261128T000000Z');
    expect(lines).toContain('SUMMARY;LANGUAGE=en:Networking Camp\\, Finspång\\; for all');
    expect(lines).toContain('DESCRIPTION;LANGUAGE=en:Two lines:\\nthe second one has a \\\\ in it.');
    expect(lines).toContain('LOCATION;LANGUAGE=en:Finspång\\, Sweden');
  });
});
