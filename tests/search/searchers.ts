import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readFacets } from '../../src/client/search/facets.ts';
import type { Searcher } from '../../src/client/search/ranking.ts';
import { TitleIndex } from '../../src/client/search/title-index.ts';
import { openWordIndex, type PagefindModule } from '../../src/client/search/word-index.ts';
import { LANGUAGES, type Language } from '../../src/model/text.ts';
import { buildIndex, INDEX_FOLDER } from '../../src/search/build-index.ts';
import type { FacetFile } from '../../src/search/index-format.ts';
import { titleIndex } from '../../src/search/title-index.ts';
import { serveFolder } from '../../src/server/static-server.ts';

/** The search of the search page in every language, without a browser. */
export interface Searchers {
  readonly byLanguage: ReadonlyMap<Language, Searcher>;
  close(): Promise<void>;
}

/** Builds the search index of a catalogue into a temporary folder and opens it as the search page does. */
export async function openSearchers(catalogue: Catalogue): Promise<Searchers> {
  const folder = mkdtempSync(join(tmpdir(), 'observatory-search-'));
  const indexFolder = join(folder, INDEX_FOLDER);
  await buildIndex(catalogue, indexFolder);
  const server = await serveFolder(folder);
  const script = pathToFileURL(join(indexFolder, 'pagefind.js')).href;

  const byLanguage = new Map<Language, Searcher>();
  for (const language of LANGUAGES) {
    // One module holds one language, as a page does.
    const pagefind = (await import(/* @vite-ignore */ `${script}?${language}`)) as PagefindModule;
    byLanguage.set(language, {
      titles: new TitleIndex(titleIndex(catalogue, language)),
      words: await inDocument(language, () => openWordIndex(pagefind, `${server.address}${INDEX_FOLDER}/`, 'test')),
      facets: readFacets(JSON.parse(readFileSync(join(indexFolder, `facets.${language}.json`), 'utf8')) as FacetFile),
    });
  }
  return {
    byLanguage,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Pagefind asks the document for its language; here is one that knows nothing else. */
async function inDocument<T>(language: Language, open: () => Promise<T>): Promise<T> {
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document });
  try {
    return await open();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
