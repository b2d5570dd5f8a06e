import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { preparedCatalogue } from '../catalogue/prepared.ts';
import { buildIndex, INDEX_FOLDER } from '../search/build-index.ts';
import { buildPages } from './build-pages.ts';
import { BuildError, step, type Tell } from './step.ts';

/** The folder of the built site, below the project root. */
export const SITE_FOLDER = 'dist';

/**
 * Builds the whole site: checks the content, then makes pages and search index side by side. All of it is
 * made in a folder of its own, which takes the place of the one before only when it is complete.
 *
 * @param root the project root
 * @param folder where the site goes, below the project root
 * @throws BuildError where something is wrong that a contributor can mend
 */
export async function buildSite(root: string, tell: Tell, folder = SITE_FOLDER): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Its own name each time: two builds at once must not write into each other.
  const work = mkdtempSync(join(root, '.cache/build-'));
  try {
    const built = await buildInto(work, root, tell);
    const site = join(root, folder);
    rmSync(site, { recursive: true, force: true });
    mkdirSync(dirname(site), { recursive: true });
    renameSync(built, site);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Builds the site below a folder and tells where. */
async function buildInto(work: string, root: string, tell: Tell): Promise<string> {
  const pages = join(work, 'pages');
  const index = join(work, 'index');
  const catalogue = await step(
    tell,
    'content',
    () => checkedCatalogue(root),
    (read) => `${recordCount(read)} records`,
  );
  await bothOrNeither([
    step(
      tell,
      'pages',
      () => buildPages(root, pages),
      (count) => `${count} pages`,
    ),
    step(
      tell,
      'search index',
      () => buildIndex(catalogue, index),
      ({ records, bytes }) => `${records} entries, ${megabytes(bytes)}`,
    ),
  ]);
  renameSync(index, join(pages, INDEX_FOLDER));
  return pages;
}

async function checkedCatalogue(root: string): Promise<Catalogue> {
  try {
    return await preparedCatalogue(root);
  } catch (error) {
    throw new BuildError((error as Error).message);
  }
}

/** Waits for all of them even where one fails, so that nothing goes on writing afterwards. */
async function bothOrNeither(steps: readonly Promise<unknown>[]): Promise<void> {
  const failures = (await Promise.allSettled(steps)).filter((outcome) => outcome.status === 'rejected');
  if (failures.length > 0) throw failures[0]!.reason;
}

function recordCount({ entries }: Catalogue): number {
  return Object.values(entries).reduce((sum, collection) => sum + collection.size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
