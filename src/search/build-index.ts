import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { codesText, type FacetFile } from './index-format.ts';
import { searchRecords, type SearchRecord } from './records.ts';

/** The folder of the index below the built site. */
export const INDEX_FOLDER = 'pagefind';

/** What an index holds. */
export interface IndexSummary {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes the search index of all records in all languages: Pagefind's files, and the facets of the records
 * by Pagefind's names of them. Pagefind works in a process of its own, so this can run beside the page build.
 *
 * @param folder where the index is written
 * @throws Error where Pagefind refuses a record or cannot be started
 */
export async function buildIndex(
  catalogue: Catalogue,
  folder: string,
  languages: readonly Language[] = LANGUAGES,
): Promise<IndexSummary> {
  const records = languages.flatMap((language) => searchRecords(catalogue, language));
  const made = await pagefindFiles(records);
  const files = [...made.filter(isNeeded).map(withoutChance), ...facetFiles(records, made, languages)];
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return {
    records: records.length,
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const started = await createIndex();
    const index = accepted('could not start an index', started, started.index);
    // One after the other, so that Pagefind's process is never sent more than it has read.
    for (const record of records) await add(index, record);
    const made = await index.getFiles();
    return accepted('could not make its files', made, made.files);
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { url, language, content, meta }: SearchRecord): Promise<void> {
  const added = await index.addCustomRecord({ url, language, content, meta: { ...meta } });
  accepted(`refuses ${url}`, added, added.file);
}

function accepted<T>(trouble: string, { errors }: { errors: readonly string[] }, value: T | undefined): T {
  if (errors.length > 0 || value === undefined) throw new Error(`Pagefind ${trouble}: ${errors.join('; ')}`);
  return value;
}

/** Pagefind brings along user interfaces, a worker, and a search for pages without language; none is used. */
function isNeeded({ path }: IndexFile): boolean {
  return !/^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./.test(path);
}

/** Pagefind lists the languages in an order that changes from run to run; two builds must give the same bytes. */
function withoutChance(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(Buffer.from(file.content).toString()) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path: file.path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

function facetFiles(
  records: readonly SearchRecord[],
  made: readonly IndexFile[],
  languages: readonly Language[],
): IndexFile[] {
  const names = fragmentNames(made);
  return languages.map((language) => {
    const file: FacetFile = records
      .filter((record) => record.language === language)
      .map((record) => [nameOf(record.url, names), record.key, codesText(record.values)]);
    return { path: `facets.${language}.json`, content: Buffer.from(JSON.stringify(file)) };
  });
}

function nameOf(url: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(url);
  if (name === undefined) throw new Error(`Pagefind has left ${url} out of its index.`);
  return name;
}

const SIGNATURE = 'pagefind_dcd';

/** What Pagefind calls each record, by its address: the names stand only in the files of the fragments. */
function fragmentNames(files: readonly IndexFile[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const text = gunzipSync(content).toString();
    names.set((JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url, name);
  }
  return names;
}
