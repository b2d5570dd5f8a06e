import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/text.ts';
import { EDITORIAL_PAGES } from './pages.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const textOf = (page: string, language: string) => readFileSync(`${folder}${page}/${language}.md`, 'utf8');
const headingsOf = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks!.length);
const linksOf = (text: string) => [...text.matchAll(/\]\((\.\.\/[^)]*|[a-z-]+\/)\)/g)].map(([, address]) => address!);

describe('the editorial texts', () => {
  it('are the pages that the site knows, each in all languages', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...EDITORIAL_PAGES].sort());
    for (const page of EDITORIAL_PAGES)
      expect(readdirSync(`${folder}${page}`).sort()).toEqual(LANGUAGES.map((language) => `${language}.md`).sort());
  });

  it.each(EDITORIAL_PAGES)('%s has the same headings and links in every language', (page) => {
    const english = textOf(page, 'en');
    expect(headingsOf(english).length).toBeGreaterThan(3);
    for (const language of LANGUAGES) {
      expect(headingsOf(textOf(page, language)), language).toEqual(headingsOf(english));
      expect(linksOf(textOf(page, language)), language).toEqual(linksOf(english));
    }
  });

  it.each(EDITORIAL_PAGES)('%s says of its translations that nobody has reviewed them', (page) => {
    for (const language of LANGUAGES)
      expect(textOf(page, language)).toContain(`\ntranslation: ${language === 'en' ? 'original' : 'unreviewed'}\n`);
  });

  it('have narrow spaces in French', () => {
    for (const page of EDITORIAL_PAGES) {
      const prose = textOf(page, 'fr').replace(/\]\([^)]*\)|`[^`]*`/g, ']');
      expect(prose.match(/[ \u00a0\p{L}][;!?]|[ \u00a0]:|«[^\u202f]|[^\u202f]»/gu), page).toBeNull();
    }
  });
});
