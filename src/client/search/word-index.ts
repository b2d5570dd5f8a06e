import { META_WEIGHTS } from '../../search/index-format.ts';
import type { WordIndex } from './ranking.ts';

/** The part of `pagefind.js` that is used; the file is made by the build and has no types. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    /** Answers come within milliseconds; a worker would cost another download before the first. */
    noWorker?: boolean;
    metaCacheTag?: string;
    excerptLength?: number;
    ranking?: { metaWeights?: Record<string, number> };
  }): WordIndex & { init(): Promise<void> };
}

/** Words of an excerpt: two to three lines. */
const EXCERPT_LENGTH = 28;

/**
 * Opens the index in the language of the document.
 *
 * @param address where Pagefind's files are, ending with a slash
 * @param version changes when the content does; until then the browser may keep what it has
 */
export async function openWordIndex(pagefind: PagefindModule, address: string, version: string): Promise<WordIndex> {
  const index = pagefind.createInstance({
    basePath: address,
    noWorker: true,
    metaCacheTag: version,
    excerptLength: EXCERPT_LENGTH,
    ranking: { metaWeights: { ...META_WEIGHTS } },
  });
  await index.init();
  return index;
}
