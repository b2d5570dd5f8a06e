/** `npm run new -- KIND ID [--title "…"]`: writes a record to fill in, with a comment on every field. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { KIND_NAMES, newRecord } from '../src/exchange/schema/new-record.ts';

// npm runs every command in the project root.
const root = process.cwd();
const usage = `Usage: npm run new -- KIND ID [--title "…"]\nKinds: ${KIND_NAMES.join(', ')}`;

/** Ends the command without having written anything. */
function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { title: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return stop(`${(error as Error).message}\n${usage}`);
  }
}

const { positionals, values } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [kind, id, ...more] = positionals;
if (!kind || !id || more.length > 0) stop(usage);

const { catalogue } = await loadCatalogue(root);
const submittedOn = new Date().toISOString().slice(0, 10);
const record = newRecord({ kind, id, values: { title: values.title, submittedOn } }, catalogue);
if (!record.ok) stop(record.reason);

const file = join(root, record.file);
mkdirSync(dirname(file), { recursive: true });
try {
  // A file that could not be read as a record is not in the catalogue, yet it must not be lost.
  writeFileSync(file, record.text, { flag: 'wx' });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  stop(`${record.file} exists already and was left as it is.`);
}
console.log(`Wrote ${record.file}. What to do next:
  1. Fill in what is empty; the comments say what belongs there.
  2. npm run validate   says what is missing: file, line, and what to type.
  3. npm run dev        shows the page. Then send a pull request (see CONTRIBUTING.md).`);
