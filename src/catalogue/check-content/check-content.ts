import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { together, type Diagnosed } from '../diagnose.ts';
import { silent, type Progress } from '../progress.ts';
import type { Checked } from './check-records.ts';

/**
 * Finds all that is wrong or open below `content/`, as `loadCatalogue` does, in two threads: most of the
 * content are translations, and they can be read and checked beside the records.
 *
 * @param root the project root
 * @param progress told how far the work with the records has come
 */
export async function checkContent(root: string, progress: Progress = silent): Promise<Checked> {
  const translations = new Worker(new URL('check-translations.ts', import.meta.url), { workerData: root });
  const outcome = once(translations, 'message') as Promise<[Diagnosed]>;
  // Awaited below; where the records fail first, nobody is left to hear of it.
  outcome.catch(() => {});
  try {
    // The thread loads its modules while this one loads its own.
    const { checkRecords } = await import('./check-records.ts');
    const { records, ...found } = await checkRecords(root, (basis) => translations.postMessage(basis), progress);
    const [foundThere] = await outcome;
    return { records, ...together(found, foundThere) };
  } finally {
    await translations.terminate();
  }
}
