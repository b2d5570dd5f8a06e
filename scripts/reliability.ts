/** `npm run reliability -- FILE.csv`: computes how consistently the items of an instrument were answered in a pilot. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { visible } from '../src/catalogue/formats/visible.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { readAnswerTable } from '../src/insights/self-assessment/reliability/answer-table.ts';
import { reliabilityOf } from '../src/insights/self-assessment/reliability/reliability-of.ts';
import { reliabilityReport, resultLines } from '../src/insights/self-assessment/reliability/reliability-report.ts';

const USAGE = `npm run reliability -- FILE.csv [OPTIONS]

FILE.csv has a row for each person: the columns language (en, es, fr, de, it), form (short, full) and one for each
item, by its id, with 0 to 3, na (does not apply), dk (don't know), ns (prefers not to say) or nothing.

  --instrument ID   the instrument that was answered; by default advanced-manufacturing
  --results         prints the lines for reliability.yaml instead of the report
  --help            prints this

For each language and scale: Cronbach's alpha with its 95 % interval, McDonald's omega, corrected item-total correlations
and missing shares. Groups of fewer than five people are refused.
Exit status: 0 done, 1 the table has mistakes, 2 could not run.`;

/** Why the command cannot run, in words for the person who started it. */
class Misuse extends Error {}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Misuse ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<0 | 1> {
  const { values, positionals } = commandLine();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Misuse(USAGE);
  const text = read(file);
  const { instruments } = (await loadCatalogue(process.cwd())).catalogue;
  const instrument = instruments.get(values.instrument);
  if (!instrument)
    throw new Misuse(
      `There is no instrument ${JSON.stringify(values.instrument)} that can be read in content/self-assessment/; see npm run validate.`,
    );
  const { rows, mistakes } = readAnswerTable(text, instrument.data);
  if (mistakes.length > 0) {
    for (const { line, message } of mistakes) console.error(`${visible(file)}:${line} ${visible(message)}`);
    console.error('Nothing was computed.');
    return 1;
  }
  const groups = reliabilityOf(rows, instrument.data);
  console.log((values.results ? resultLines(groups) : reliabilityReport(groups)).trimEnd());
  return 0;
}

function read(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Misuse(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${file} is not text in UTF-8. Save it as CSV in UTF-8.`);
  }
}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        instrument: { type: 'string', default: 'advanced-manufacturing' },
        results: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n\n${USAGE}`);
  }
}
