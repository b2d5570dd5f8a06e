import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadWith } from '../catalogue/testing/content.ts';
import { capitalised, entryOf, labelOf, labelsOf, linksTo, shortened } from './texts.ts';

const catalogue = vi.hoisted(() => ({}) as Catalogue);
vi.mock('./catalogue.ts', () => ({ catalogue }));

beforeEach(async () => {
  const translations = 'read-drawings: { state: unreviewed, title: Zeichnungen lesen }\n';
  Object.assign(catalogue, (await loadWith({ 'content/translations/de/skills.yaml': translations })).catalogue);
});

describe('names of codes', () => {
  it('are in the language of the reader and in the order of the vocabulary', () => {
    expect(labelOf('countries', 'ES', 'fr')).toBe('Nom ES');
    expect(labelsOf('countries', 'de')).toEqual(['Benennung ES', 'Benennung DE']);
  });

  it('are not made up', () => {
    expect(() => labelOf('countries', 'XX', 'en')).toThrow('The vocabulary countries has no code “XX”.');
    expect(() => entryOf('skills', 'nothing')).toThrow('There is no skills record “nothing”.');
  });
});

describe('links', () => {
  it('stand in alphabetical order, with the title that there is', () => {
    const links = linksTo('skills', ['read-drawings', 'report-faults', 'deburr-edges'], 'de');
    expect(links.map(({ title, address }) => [title.value, title.language, address])).toEqual([
      ['deburr edges', 'en', '/de/skills/deburr-edges/'],
      ['report faults', 'en', '/de/skills/report-faults/'],
      ['Zeichnungen lesen', 'de', '/de/skills/read-drawings/'],
    ]);
  });
});

describe('texts', () => {
  it('begin with a capital letter, also one with an accent', () => {
    expect(['écrire', 'CNC', ''].map(capitalised)).toEqual(['Écrire', 'CNC', '']);
  });

  it('are cut behind a word where they are too long', () => {
    expect(shortened('measure parts', 13)).toBe('measure parts');
    expect(shortened('measure small parts', 18)).toBe('measure small …');
    expect(shortened('measure small parts', 18).length).toBeLessThanOrEqual(18);
  });
});
