/** `npm run build`: checks the content and builds the site with its search index into `dist/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite, SITE_FOLDER } from '../src/build/build-site.ts';
import { BuildError } from '../src/build/step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

try {
  await buildSite(root, (line) => console.error(line));
  console.error(`✓ ${SITE_FOLDER}/ is built (${((performance.now() - started) / 1000).toFixed(1)} s)`);
} catch (error) {
  // What is not foreseen is shown whole, so that it can be reported.
  console.error(error instanceof BuildError ? error.message : error);
  const kept = existsSync(join(root, SITE_FOLDER))
    ? `${SITE_FOLDER}/ is still the one before.`
    : `There is no ${SITE_FOLDER}/.`;
  console.error(`The site was not built. ${kept}`);
  process.exitCode = 1;
}
