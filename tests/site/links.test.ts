import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST } from './visit.ts';

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const ids = new Map<string, Set<string>>();

/** The file that an address of the site leads to, or undefined. */
function fileOf(address: string): string | undefined {
  const path = join(DIST, decodeURIComponent(address));
  if (existsSync(path) && statSync(path).isFile()) return path;
  return existsSync(join(path, 'index.html')) && address.endsWith('/') ? join(path, 'index.html') : undefined;
}

function idsIn(file: string): Set<string> {
  let found = ids.get(file);
  if (!found) {
    found = new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
    ids.set(file, found);
  }
  return found;
}

it('every internal link of every page leads to a page, a file or a place that exists', () => {
  const broken = new Set<string>();
  let checked = 0;
  for (const page of pages) {
    const html = readFileSync(join(DIST, page), 'utf8');
    for (const [, raw] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const target = new URL(raw!.replaceAll('&amp;', '&'), `http://site/${page.replace(/index\.html$/, '')}`);
      if (target.host !== 'site') continue;
      checked += 1;
      const file = fileOf(target.pathname);
      const place = decodeURIComponent(target.hash.slice(1));
      if (!file || (place && !idsIn(file).has(place))) broken.add(`${page} -> ${raw}`);
    }
  }
  expect(checked).toBeGreaterThan(pages.length * 10);
  expect([...broken].slice(0, 20)).toEqual([]);
});

/** Charts alone stand in frames of other sites: they are not shared, and search engines are led to their page. */
const EMBEDDED = /^[a-z]{2}[\\/]embed[\\/]/;

it('every page names its address, its languages and a picture that exists', () => {
  const wrong: string[] = [];
  for (const page of pages.filter((file) => /^[a-z]{2}[\\/]/.test(file))) {
    const html = readFileSync(join(DIST, page), 'utf8');
    if (html.includes('http-equiv="refresh"') || EMBEDDED.test(page)) continue;
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    const languages = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
    const addresses = [canonical, picture, ...languages.map((match) => match[2])];
    if (languages.length !== 6 || addresses.some((address) => !address || !fileOf(new URL(address).pathname)))
      wrong.push(page);
  }
  expect(wrong).toEqual([]);
});

it('the sitemap lists pages that exist, with their languages', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter((address) => !fileOf(address))).toEqual([]);
  expect(sitemap).toContain('hreflang="it"');
});

it('a chart alone leads search engines to the page on which it stands', () => {
  const embedded = pages.filter((file) => EMBEDDED.test(file));
  expect(embedded.length).toBeGreaterThan(0);
  for (const page of embedded) {
    const html = readFileSync(join(DIST, page), 'utf8');
    expect(html, page).toContain('<meta name="robots" content="noindex">');
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    expect(fileOf(new URL(canonical!).pathname), page).toBeDefined();
  }
});
