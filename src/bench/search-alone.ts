/** Builds the search index of the project in the working folder and nothing else; run by the benchmark. */
import { join } from 'node:path';
import { preparedCatalogue } from '../catalogue/prepared.ts';
import { buildIndex, INDEX_FOLDER } from '../search/build-index.ts';

await buildIndex(await preparedCatalogue(process.cwd()), join(process.cwd(), 'dist', INDEX_FOLDER));
