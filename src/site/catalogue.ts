import { preparedCatalogue } from '../catalogue/prepared.ts';
import { contentHistory } from '../catalogue/history.ts';

/**
 * The catalogue that all pages show: read, checked and linked once per build. A build of content with
 * errors stops here with their list.
 */
export const catalogue = await preparedCatalogue(process.cwd());

/** The commits that changed each content file, newest first; empty where git does not tell. */
export const history = contentHistory(process.cwd());
