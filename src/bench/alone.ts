/** Makes one part of the site of the working folder and nothing else; started by the benchmark. */
import { join } from 'node:path';
import { buildPages } from '../build/build-pages.ts';
import { preparedCatalogue } from '../catalogue/prepared.ts';
import { buildIndex } from '../search/build-index.ts';

const root = process.cwd();
const folder = join(root, '.cache/bench');

switch (process.argv[2]) {
  case 'pages':
    await buildPages(root, folder);
    break;
  case 'search':
    await buildIndex(await preparedCatalogue(root), folder);
    break;
  default:
    throw new Error('Say which part is to be built: pages or search.');
}
