import { describe, expect, it } from 'vitest';
import type { VocabularyConcept } from '../model/vocabulary.ts';
import { byInitial, glossaryTerms } from './glossary.ts';

const term = (code: string, en: string, fr: string, de: string): VocabularyConcept => ({
  code,
  labels: { en, fr, de, es: en, it: en },
  definition: `${en} in English`,
  definitions: { es: '…', fr: `${fr} en français`, de: `${de} auf Deutsch`, it: '…' },
});

const CONCEPTS = [
  term('assessment', 'assessment', 'évaluation', 'Prüfung'),
  term('skill', 'skill', 'compétence', 'Kompetenz'),
  term('sme', 'SME', 'PME', 'KMU'),
  term('gap', 'gap', 'écart', 'Lücke'),
];

describe('the glossary', () => {
  it('stands in the alphabetical order of each language', () => {
    const order = (language: 'en' | 'fr' | 'de') => glossaryTerms(CONCEPTS, language).map(({ id }) => id);
    expect(order('en')).toEqual(['assessment', 'gap', 'skill', 'sme']);
    expect(order('fr')).toEqual(['skill', 'gap', 'assessment', 'sme']);
    expect(order('de')).toEqual(['sme', 'skill', 'gap', 'assessment']);
  });

  it('explains in the language of the reader', () => {
    expect(glossaryTerms(CONCEPTS, 'fr')[0]!.explanation).toBe('compétence en français');
    expect(glossaryTerms(CONCEPTS, 'en')[0]!.explanation).toBe('assessment in English');
  });

  it('is grouped by first letters without accents', () => {
    const groups = byInitial(glossaryTerms(CONCEPTS, 'fr'));
    expect([...groups.keys()]).toEqual(['C', 'E', 'P']);
    expect(groups.get('E')!.map(({ id }) => id)).toEqual(['gap', 'assessment']);
  });
});
