import { expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

it.each([
  [['fr-CA', 'en'], 'fr'],
  [['pt-PT', 'es-ES'], 'es'],
  [['DE'], 'de'],
  [['tr'], 'en'],
  [[], 'en'],
])('%j reads %s', (wanted, language) => {
  expect(preferredLanguage(wanted, ['en', 'es', 'fr', 'de', 'it'])).toBe(language);
});
