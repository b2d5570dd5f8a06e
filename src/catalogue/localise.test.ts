import { describe, expect, it } from 'vitest';
import type { Entry, Translation } from './catalogue.ts';
import { localise, titleOf } from './localise.ts';

const entry = (language: string, translations: Record<string, Partial<Translation>>): Entry =>
  ({
    collection: 'skills',
    id: 'weld',
    data: { language, title: 'weld', definition: 'Joining metal.' },
    translations,
  }) as unknown as Entry;

describe('localise', () => {
  it('takes the translation into the asked language and says what it is worth', () => {
    const skill = entry('en', {
      de: { title: 'schweißen', definition: 'Metall fügen.', state: 'unreviewed', official: ['title'], stale: true },
      fr: { title: 'souder', state: 'reviewed', stale: false },
    });
    expect(localise(skill, 'title', 'de')).toEqual({ value: 'schweißen', language: 'de', origin: 'official' });
    expect(localise(skill, 'definition', 'de')).toEqual({ value: 'Metall fügen.', language: 'de', origin: 'stale' });
    expect(localise(skill, 'title', 'fr')).toEqual({ value: 'souder', language: 'fr', origin: 'reviewed' });
  });

  it('falls back to English, then to the language of the record', () => {
    expect(localise(entry('en', {}), 'definition', 'it')).toEqual({
      value: 'Joining metal.',
      language: 'en',
      origin: 'original',
    });
    const spanish = entry('es', { en: { title: 'welding', state: 'unreviewed', stale: false } });
    expect(localise(spanish, 'title', 'it')?.language).toBe('en');
    expect(localise(spanish, 'definition', 'it')).toEqual({
      value: 'Joining metal.',
      language: 'es',
      origin: 'original',
    });
  });

  it('gives nothing for a text that the record does not have, but always a title', () => {
    expect(localise(entry('en', {}), 'otherTitles', 'de')).toBeUndefined();
    expect(titleOf(entry('en', {}), 'de').value).toBe('weld');
  });
});
