import type { TitleIndexFile } from '../../search/index-format.ts';
import { fetchJson, type PagePlace } from '../page-place.ts';
import { TitleIndex } from './title-index.ts';

/** Fetches the names of all records in the language of the page. */
export async function fetchTitles({ base, language }: PagePlace): Promise<TitleIndex> {
  return new TitleIndex(await fetchJson<TitleIndexFile>(`${base}search-index/${language}.json`));
}
