import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { silent, type Progress } from '../progress.ts';
import type { Checked } from './check-records.ts';
import type { TextAnswer, TextThreadData } from './text-thread.ts';

/**
 * Finds all that is wrong or open below `content/`, as `loadCatalogue` does, in two threads: translations are
 * most of the content, and can be read and checked beside the records. What either thread can do is done by the one that
 * has the time.
 *
 * @param root the project root
 * @param progress told how far the work with the records has come
 */
export async function checkContent(root: string, progress: Progress = silent): Promise<Checked> {
  // How many of the shared rules have been taken, a number that both threads count up.
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: TextThreadData = { root, taken };
  const thread = new Worker(new URL('text-thread.ts', import.meta.url), { workerData });
  const answer = once(thread, 'message').then(([message]) => message as TextAnswer);
  // Where the records fail first, nobody is left to hear that the thread has failed too.
  answer.catch(() => {});
  try {
    // The thread loads its modules while this one loads its own.
    const { checkRecords } = await import('./check-records.ts');
    return await checkRecords(root, { send: (basis) => thread.postMessage(basis), answer, taken }, progress);
  } finally {
    await thread.terminate();
  }
}
