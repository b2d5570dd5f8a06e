import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedCatalogue } from '../../src/catalogue/prepared.ts';
import { buildIndex, type IndexSummary } from '../../src/search/build-index.ts';
import type { FacetFile } from '../../src/search/index-format.ts';

let folder: string;
let summary: IndexSummary;
let records: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'observatory-index-'));
  const catalogue = await preparedCatalogue(process.cwd());
  records = Object.values(catalogue.entries).reduce((sum, entries) => sum + entries.size, 0);
  summary = await buildIndex(catalogue, join(folder, 'first'));
  await buildIndex(catalogue, join(folder, 'second'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (index: string) =>
  readdirSync(join(folder, index), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();

describe('buildIndex', () => {
  it('gives the same bytes twice', () => {
    expect(filesIn('second')).toEqual(filesIn('first'));
    const different = filesIn('first').filter(
      (file) => !readFileSync(join(folder, 'first', file)).equals(readFileSync(join(folder, 'second', file))),
    );
    expect(different).toEqual([]);
  });

  it('holds every record in every language', () => {
    expect(summary.records).toBe(records * 5);
    const facets = JSON.parse(readFileSync(join(folder, 'first/facets.it.json'), 'utf8')) as FacetFile;
    expect(new Set(facets.map(([fragment]) => fragment)).size).toBe(records);
    expect(filesIn('first').filter((file) => file.startsWith('fragment/')).length).toBe(records * 5);
  });

  it('brings along nothing that the site does not use', () => {
    const scripts = filesIn('first').filter((file) => /\.(?:js|css)$/.test(file));
    expect(scripts).toEqual(['pagefind.js']);
    expect(filesIn('first').filter((file) => file.startsWith('wasm.'))).toEqual(
      ['de', 'en', 'es', 'fr', 'it'].map((language) => `wasm.${language}.pagefind`),
    );
  });
});
