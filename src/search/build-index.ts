import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { searchRecords, type SearchRecord } from './records.ts';

/** The folder of the index below the built site. */
export const INDEX_FOLDER = 'pagefind';

/** What an index holds. */
export interface IndexSummary {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the Pagefind index of all records in all languages. Pagefind works in a process of its own, so
 * this can run beside the page build.
 *
 * @param folder where the index is written
 * @throws Error where Pagefind refuses a record or cannot be started
 */
export async function buildIndex(
  catalogue: Catalogue,
  folder: string,
  languages: readonly Language[] = LANGUAGES,
): Promise<IndexSummary> {
  try {
    const index = await newIndex();
    const records = languages.flatMap((language) => searchRecords(catalogue, language));
    // One after the other: the order in which records come in decides the names of Pagefind's files.
    for (const record of records) await add(index, record);
    return { records: records.length, ...(await write(index, folder)) };
  } finally {
    await close();
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
  return index;
}

async function add(index: PagefindIndex, { url, language, content, meta, filters, sort }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language,
    content,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    sort: { ...sort },
  });
  if (errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${errors.join('; ')}`);
}

async function write(index: PagefindIndex, folder: string): Promise<Omit<IndexSummary, 'records'>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not make its files: ${errors.join('; ')}`);
  // Pagefind brings several user interfaces along; ours is another.
  const needed = files.filter((file) => !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file.path));
  let bytes = 0;
  for (const { path, content } of needed) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += content.length;
  }
  return { files: needed.length, bytes };
}
