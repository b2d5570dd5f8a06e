import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { observatory } from '../observatory.config.ts';
import { COLLECTIONS } from '../src/model/collections.ts';
import { fixContent } from '../src/catalogue/fix/fix-content.ts';
import { CONTENT_FOLDER } from '../src/catalogue/files/read-content.ts';
import { FORMAT_NAMES, isFormat, formatterFor } from '../src/catalogue/formats/formats.ts';
import { loadCatalogue, type Loaded } from '../src/catalogue/load.ts';

const USAGE = `npm run validate [-- OPTIONS] [FILE...]

Checks everything below ${CONTENT_FOLDER}/ and prints what it finds. With FILE only what is found in these files or
folders is printed; everything is read all the same, because records refer to each other.

  --format FORMAT   ${FORMAT_NAMES.join(', ')}; text unless said
  --fix             puts right what is certain, and prints the rest
  --root DIR        the project, if it is not the current folder
  --help            prints this

Exit: 0 no errors, 1 errors found, 2 could not run.`;

/** A reason why the validator cannot run, for the person who started it. */
class Misuse extends Error {}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!isFormat(values.format)) throw new Misuse(`There is no format ${JSON.stringify(values.format)}.`);
  const root = resolve(values.root);
  if (!existsSync(resolve(root, CONTENT_FOLDER))) throw new Misuse(`There is no folder ${CONTENT_FOLDER}/ in ${root}.`);
  const wanted = fileFilter(root, positionals);

  const loaded = values.fix ? await fixAndTell(root, wanted) : await loadCatalogue(root, progress());
  const records = COLLECTIONS.reduce((sum, collection) => sum + loaded.recordFiles[collection], 0);
  if (records === 0) throw new Misuse(`There are no records below ${resolve(root, CONTENT_FOLDER)}.`);
  const diagnostics = loaded.diagnostics.filter(({ file }) => wanted(file));
  const format = await formatterFor(values.format, process.stdout.isTTY);
  process.stdout.write(format({ diagnostics, sources: loaded.sources, records, site: siteAddress() }));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
