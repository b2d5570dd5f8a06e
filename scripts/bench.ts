/**
 * `npm run bench`: measures validation, build, search and pages, and holds them against the budgets. It
 * ends well even where a budget is missed: machines differ.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bench } from '../src/bench/bench.ts';
import { reportOf } from '../src/bench/report.ts';
import { MOST_COPIES } from '../src/bench/scale/copy-name.ts';

const HELP = `npm run bench -- [OPTIONS]

  --scale N    have each record N times, in a temporary folder (1 to ${MOST_COPIES}; 1 unless given)
  --runs N     run each program N times and take the median (3 unless given)
  --only-validation
               does not build the site
  --json       print JSON instead of tables
  --out FILE   write the JSON to a file
  --keep       leave the temporary folder in .cache/bench/`;

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

try {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      'only-validation': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const result = await bench(process.cwd(), {
      scale: count('--scale', values.scale, MOST_COPIES),
      runs: count('--runs', values.runs, 99),
      onlyValidation: values['only-validation'],
      keep: values.keep,
      signal: interrupted.signal,
      progress: (message) => console.error(`bench: ${message}`),
    });
    const json = JSON.stringify(result, undefined, 2);
    if (values.out) writeFileSync(values.out, `${json}\n`);
    console.log(values.json ? json : reportOf(result));
  }
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 2;
}

function count(option: string, value: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${option} takes a whole number from 1 to ${most}, not ${JSON.stringify(value)}.\n\n${HELP}`);
}
