import { describe, expect, it } from 'vitest';
import { Id, IsoDate, WebAddress, line } from './text.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('texts', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['23.11.2026', false],
  ])('the date %s: %s', (date, valid) => {
    expect(accepts(IsoDate, date)).toBe(valid);
  });

  it.each([
    ['https://tknika.eus/en/', true],
    ['http://data.europa.eu/esco/skill/1', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://user:secret@example.org/', false],
    ['https://example.org/a b', false],
  ])('the web address %s: %s', (address, valid) => {
    expect(accepts(WebAddress, address)).toBe(valid);
  });

  it.each([
    ['cnc-machine-operator', true],
    ['3d-printing', true],
    ['CNC', false],
    ['a--b', false],
    ['-a', false],
    ['__proto__', false],
  ])('the id %s: %s', (id, valid) => {
    expect(accepts(Id, id)).toBe(valid);
  });

  it.each([
    ['a plain line', true],
    ['two\nlines', false],
    ['a tab\there', false],
    ['zero\u200bwidth', false],
    [' blank', false],
    ['x'.repeat(41), false],
  ])('the line %j: %s', (text, valid) => {
    expect(accepts(line(40), text)).toBe(valid);
  });
});
