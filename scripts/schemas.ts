/**
 * `npm run schemas`: writes the JSON Schemas that editors use. With `--check` it writes nothing and fails
 * where the files are not what the schemas and vocabularies say.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { schemaFiles } from '../src/exchange/schema/json-schema.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
// npm runs every command in the project root.
const root = process.cwd();
const folder = join(root, 'public/schemas/v1');

const { vocabularies } = (await loadCatalogue(root)).catalogue;
const unread = Object.values(vocabularies).filter(({ concepts }) => concepts.size === 0);
if (unread.length > 0) {
  console.error(
    `Cannot read ${unread.map(({ id }) => `content/vocabularies/${id}.yaml`).join(', ')}; see npm run validate.`,
  );
  process.exit(2);
}

const wanted = new Map(
  schemaFiles(vocabularies).map(({ name, schema }) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
);
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const leftOver = present.filter((name) => !wanted.has(name));
const changed = [...wanted].filter(
  ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
);

if (values.check) {
  const drifted = [...changed.map(([name]) => name), ...leftOver];
  for (const name of drifted)
    console.error(`public/schemas/v1/${name} is not what src/model and content/vocabularies say`);
  if (drifted.length > 0)
    console.error('Run `npm run schemas` and commit the result. Nobody writes these files by hand.');
  else console.log(`${wanted.size} schemas are up to date.`);
  process.exitCode = drifted.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  for (const name of leftOver) rmSync(join(folder, name));
  console.log(`${wanted.size} schemas in public/schemas/v1: ${changed.length} written, ${leftOver.length} removed.`);
}
