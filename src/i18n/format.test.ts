import { describe, expect, it } from 'vitest';
import { compareNames, fill, formatDate, formatList, formatNumber, labelled, plural } from './format.ts';

describe('format', () => {
  it('writes dates in words, and what is only a year or month as that', () => {
    expect(formatDate('de', '2026-11-23')).toBe('23. November 2026');
    expect(formatDate('en', '2026-11')).toBe('November 2026');
    expect(formatDate('fr', '2022')).toBe('2022');
  });

  it('chooses the plural form of the language', () => {
    const forms = { one: '{n} emploi', other: '{n} emplois' };
    expect(plural('fr', 0, forms)).toBe('0 emploi');
    expect(plural('fr', 2, forms)).toBe('2 emplois');
    expect(plural('en', 0, { one: '{n} job', other: '{n} jobs' })).toBe('0 jobs');
  });

  it('writes numbers and lists as the language does', () => {
    expect(formatNumber('de', 1234.5)).toBe('1.234,5');
    expect(formatList('es', ['torno', 'fresa', 'sierra'])).toBe('torno, fresa y sierra');
    expect(['Zange', 'Äxte', 'axt 10', 'Axt 2'].sort(compareNames('de'))).toEqual(['Axt 2', 'axt 10', 'Äxte', 'Zange']);
  });

  it('refuses to show half a sentence', () => {
    expect(fill('{a} of {b}', { a: 1, b: 2 })).toBe('1 of 2');
    expect(() => fill('{a} of {b}', { a: 1 })).toThrow('needs a value for {b}');
  });
});

it('a label has its colon as the language sets it', () => {
  expect(labelled('de', 'Datei')).toBe('Datei:');
  expect(labelled('fr', 'Fichier')).toBe('Fichier\u202f:');
});
