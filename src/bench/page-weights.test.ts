import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heaviestByKind, pageWeights, textWeight } from './page-weights.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'observatory-weights-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function weightOf(text: string) {
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text).length };
}

const CSS = 'body { margin: 0 }'.repeat(40);
const LIST = 'import{a}from"./shared.js";a();import("./later.js")';
const SHARED = 'export const a=()=>document.title';

describe('pageWeights', () => {
  it('adds up what a page loads: styles, scripts and what these import, but nothing on demand', () => {
    const html =
      '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/list.js"></script><p>é</p>';
    write({
      'en/jobs/index.html': html,
      '_astro/a.css': CSS,
      '_astro/list.js': LIST,
      '_astro/shared.js': SHARED,
      '_astro/later.js': 'x',
    });
    expect(pageWeights(folder)).toEqual([
      {
        address: '/en/jobs/',
        kind: 'list of job-profiles',
        html: weightOf(html),
        css: weightOf(CSS),
        js: {
          raw: weightOf(LIST).raw + weightOf(SHARED).raw,
          gzip: weightOf(LIST).gzip + weightOf(SHARED).gzip,
        },
        scripts: ['/_astro/list.js', '/_astro/shared.js'],
      },
    ]);
  });

  it('finds files of a site that was built for a base path, and those beside the page', () => {
    write({
      'en/index.html': '<link rel="stylesheet" href="/observatory/site.css"><script src="here.js"></script>',
      'site.css': CSS,
      'en/here.js': SHARED,
    });
    expect(pageWeights(folder)).toMatchObject([{ css: weightOf(CSS), js: weightOf(SHARED), scripts: ['/en/here.js'] }]);
  });

  it('counts a file once that a page names twice', () => {
    write({
      'index.html': '<link rel="modulepreload" href="/a.js"><script type="module" src="/a.js"></script>',
      'a.js': SHARED,
    });
    expect(pageWeights(folder)[0]?.js).toEqual(weightOf(SHARED));
  });

  it('refuses a page that asks for what is not there', () => {
    write({ 'en/index.html': '<link rel="stylesheet" href="/_astro/gone.css">' });
    expect(() => pageWeights(folder)).toThrow('/en/ asks for /_astro/gone.css, which has not been built.');
  });
});

describe('heaviestByKind', () => {
  it('gives one page of each kind there is, in the order of the kinds', () => {
    write({
      'en/skills/short/index.html': '<p>short</p>',
      'en/skills/long/index.html': `<p>${[...'abcdefghijklmnopqrstuvwxyz'].join(' ')}</p>`,
      'de/index.html': '<p>home</p>',
    });
    const heaviest = heaviestByKind(pageWeights(folder));
    expect(heaviest.map(({ address }) => address)).toEqual(['/de/', '/en/skills/long/']);
    expect(textWeight(heaviest[0]!)).toBe(weightOf('<p>home</p>').gzip);
  });
});
