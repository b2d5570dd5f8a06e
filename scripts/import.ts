/** `npm run import -- --jsonstat FILE`: brings newer figures of a data set into the indicators that show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFile } from '../src/catalogue/files/replace-file.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { readJsonStat } from '../src/exchange/jsonstat/dataset.ts';
import { ImportError } from '../src/exchange/jsonstat/import-error.ts';
import { reportOf } from '../src/exchange/jsonstat/report.ts';
import { updatesFrom, type Update } from '../src/exchange/jsonstat/update.ts';
import { withFigures } from '../src/exchange/jsonstat/write.ts';

const USAGE = `npm run import -- --jsonstat FILE [--indicator ID] [--dry-run]

FILE is a data set of Eurostat in JSON-stat 2.0, downloaded from its data browser or interface.
The indicators whose origins name the data set (\`dataset: tps00215\`) take its newer and corrected figures.

  --indicator ID   only this indicator
  --dry-run        says what would change and writes nothing
  --help           prints this

Exit status: 0 done, 1 nothing could be imported, 2 could not run.`;

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  const options = commandLine();
  if (typeof options === 'string') return fail(options, 2);
  const { jsonstat, indicator, 'dry-run': isDry, help } = options;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (jsonstat === undefined) return fail(`Say which file to import.\n\n${USAGE}`, 2);
  let text: string;
  try {
    text = readFileSync(jsonstat, 'utf8');
  } catch (error) {
    return fail(`${jsonstat} could not be read: ${(error as Error).message}`, 2);
  }
  try {
    const { catalogue } = await loadCatalogue(process.cwd());
    for (const update of updatesFrom(readJsonStat(text), catalogue, indicator)) {
      console.log(reportOf(update));
      if (!isDry) write(update);
    }
  } catch (error) {
    if (error instanceof ImportError) return fail(`${jsonstat}: ${error.message}`, 1);
    throw error;
  }
  if (!isDry)
    console.log('Look at the change (git diff), check that limits and finding still fit, then: npm run validate');
  return 0;
}

function commandLine() {
  try {
    const { values } = parseArgs({
      options: {
        jsonstat: { type: 'string' },
        indicator: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
}

function write(update: Update): void {
  const path = join(process.cwd(), update.entry.file);
  const before = readFileSync(path, 'utf8');
  if (!replaceFile(path, before, withFigures(before, update)))
    throw new ImportError(`${update.entry.file} changed meanwhile and was left as it is.`);
}

function fail(reason: string, status: 1 | 2): 1 | 2 {
  console.error(reason);
  return status;
}
