import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { DIST, useSite } from './visit.ts';

const site = useSite();

/** A property of an iCalendar component: name, parameters, value. */
type Property = [name: string, parameters: string, value: string];

/** Reads the events of an iCalendar file as RFC 5545 defines it, and fails where it does not. */
function parsedEvents(text: string): Property[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  for (const line of text.slice(0, -2).split('\r\n')) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const properties = text
    .replaceAll('\r\n ', '')
    .slice(0, -2)
    .split('\r\n')
    .map((line): Property => {
      const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line) ?? [];
      if (!name) throw new Error(`not a content line: ${line}`);
      return [name, parameters ?? '', value ?? ''];
    });
  expect(properties[0]).toEqual(['BEGIN', '', 'VCALENDAR']);
  expect(properties.at(-1)).toEqual(['END', '', 'VCALENDAR']);
  const events: Property[][] = [];
  let current: Property[] | undefined;
  for (const property of properties) {
    if (property[0] === 'BEGIN' && property[2] === 'VEVENT') current = [];
    else if (property[0] === 'END' && property[2] === 'VEVENT') {
      events.push(current!);
      current = undefined;
    } else current?.push(property);
  }
  return events;
}

const valueOf = (event: Property[], name: string) => event.find(([each]) => each === name)?.[2];

describe('the calendar', () => {
  const events = parsedEvents(readFileSync(join(DIST, 'events.ics'), 'utf8'));

  it('holds every event with a day, each once', () => {
    expect(events.length).toBeGreaterThanOrEqual(15);
    expect(new Set(events.map((event) => valueOf(event, 'UID'))).size).toBe(events.length);
    const single = readdirSync(join(DIST, 'events')).filter((file) => file.endsWith('.ics'));
    expect(single.length).toBe(events.length);
    for (const file of single)
      expect(parsedEvents(readFileSync(join(DIST, 'events', file), 'utf8')).length, file).toBe(1);
  });

  it('gives the conference of 2025 three whole days', () => {
    const camp = events.find((event) => valueOf(event, 'UID')?.startsWith('lcamp-conference-2025@'))!;
    expect(camp).toContainEqual(['DTSTART', ';VALUE=DATE', '20250513']);
    expect(camp).toContainEqual(['DTEND', ';VALUE=DATE', '20250516']);
    expect(valueOf(camp, 'DTSTAMP')).toMatch(/^\d{8}T000000Z$/);
    expect(valueOf(camp, 'URL')).toContain('/en/events/lcamp-conference-2025/');
  });
});

it.each(LANGUAGES)('events in %s: nothing ahead is said in words, the past stands year by year', async (language) => {
  const t = messagesIn(language).events;
  const { page, go, expectQuiet, close } = await site.visit({ javaScriptEnabled: false });
  await go(`/${language}/events/`);
  expect(await page.getByText(t.noneAhead).count()).toBe(1);
  const years = await page.locator('[data-own] h2').allTextContents();
  expect(years.length).toBeGreaterThan(4);
  expect(years[0]).toContain('2026');
  expect(years.at(-1)).toContain('2020');
  expectQuiet();
  await close();
});

it('every event names its sources', async () => {
  const { page, go, close } = await site.visit();
  await go('/en/events/');
  const addresses = await page
    .locator('[data-own] .rows a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const html = readFileSync(join(DIST, address, 'index.html'), 'utf8');
    expect(/id="evidence".*?\/data\/sources\//s.test(html), address).toBe(true);
  }
  await close();
});
