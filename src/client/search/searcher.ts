import type { FacetFile } from '../../search/index-format.ts';
import { readFacets } from './facets.ts';
import type { Searcher, WordIndex } from './ranking.ts';
import { fetchJson, type PagePlace } from '../page-place.ts';
import { fetchTitles } from './title-source.ts';
import { openWordIndex, type PagefindModule } from './word-index.ts';

/**
 * Fetches all that a search needs.
 *
 * @param version changes when the content does
 */
export async function openSearcher(place: PagePlace, version: string): Promise<Searcher> {
  const folder = `${place.base}pagefind/`;
  const [titles, facets, words] = await Promise.all([
    fetchTitles(place),
    fetchJson<FacetFile>(`${folder}facets.${place.language}.json`),
    openPagefind(folder, version),
  ]);
  return { titles, words, facets: readFacets(facets) };
}

async function openPagefind(folder: string, version: string): Promise<WordIndex> {
  // The file does not exist when this script is bundled; it is made beside the pages.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return openWordIndex(pagefind, folder, version);
}
