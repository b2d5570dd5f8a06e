/** `npm run esco -- --from DIR ...`: compares the content with an unpacked ESCO package, and drafts from it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { replaceFile } from '../src/catalogue/files/replace-file.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { escoChanges } from '../src/exchange/esco/changes.ts';
import { copiedFromEsco } from '../src/exchange/esco/copied-text.ts';
import { escoCoverage, uptakeOf, withUptake } from '../src/exchange/esco/coverage.ts';
import { draftProfile, occupationsFor } from '../src/exchange/esco/draft-profile.ts';
import { readOccupationNames } from '../src/exchange/esco/occupation-names.ts';
import { EscoPackageError } from '../src/exchange/esco/package-error.ts';
import { readEscoPackage } from '../src/exchange/esco/package.ts';
import { proposeAlignments } from '../src/exchange/esco/propose.ts';
import * as reports from '../src/exchange/esco/reports.ts';
import { verifyAgainstEsco, type EscoSources } from '../src/exchange/esco/verify.ts';
import type { Uptake } from '../src/model/source.ts';
import { progressBar } from './progress-bar.ts';

const USAGE = `npm run esco -- --from DIR [OPTIONS]

DIR is an unpacked ESCO package in CSV and English, as the Commission publishes it (v1.1 and v1.2).

  --verify               compares every ESCO IRI, code, official label and relation in the content with ESCO
  --copies               finds texts that repeat ESCO's descriptions
  --coverage             says how many of ESCO's essential relations our skills take up
  --write                with --coverage: writes the figure into the source record, for the quality page
  --propose [SKILL...]   proposes ESCO skills for skills of ours, or for all that have none
  --draft WANTED...      drafts job profiles: WANTED is the IRI of an occupation or an ISCO group such as 7223
  --since OLD            says what the version in DIR changes for us, compared with the package in OLD
  --names FILE           official names of occupations in several languages (CSV); they go before those of the package
  --source ID            the source record of the package; by default esco-v1-1-1 for a folder named v1.1.1
  --help                 prints this

Without any of them: --verify, --copies and --coverage. Nothing is written but drafts, which overwrite no file, and what --write says.
Exit status: 0 nothing wrong, 1 something is, 2 could not run.`;

/** Why the command cannot run, in words for the person who started it. */
class Misuse extends Error {}

try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = error instanceof Misuse || error instanceof EscoPackageError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<0 | 1> {
  const { values, positionals } = commandLine();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!values.from) throw new Misuse(`Say where the ESCO package is: --from DIR\n\n${USAGE}`);
  const folder = resolve(values.from);
  const esco = await readEscoPackage(folder, progressBar('Reading ESCO'));
  const names = values.names ? await readOccupationNames(values.names) : undefined;
  const sources: EscoSources = { esco, source: values.source ?? sourceOf(folder), ...(names && { names }) };
  const { catalogue } = await loadCatalogue(process.cwd());
  const { entries } = catalogue;

  if (values.draft) return draft(positionals, sources, catalogue);
  if (values.since) {
    const older = await readEscoPackage(resolve(values.since), progressBar('Reading the older version'));
    console.log(reports.changeReport(escoChanges(catalogue, older, esco)));
    return 0;
  }
  if (values.propose) {
    const wanted = positionals.map((id) => entries.skills.get(id) ?? missing(id));
    const open = [...entries.skills.values()].filter(({ data }) => data.esco.length === 0);
    console.log(reports.proposalReport(proposeAlignments(wanted.length > 0 ? wanted : open, esco)));
    return 0;
  }

  const all = !values.verify && !values.copies && !values.coverage;
  let wrong = 0;
  if (all || values.verify) {
    const verification = verifyAgainstEsco(catalogue, sources);
    console.log(reports.verificationReport(verification));
    wrong += verification.contradictions.length;
  }
  if (all || values.copies) {
    const copies = copiedFromEsco(catalogue, esco);
    console.log(reports.copyReport(copies));
    wrong += copies.copied.length;
  }
  if (all || values.coverage) {
    const coverage = escoCoverage(catalogue, esco);
    console.log(reports.coverageReport(coverage, esco));
    if (values.write) writeUptake(catalogue, sources.source, uptakeOf(catalogue, coverage));
  }
  return wrong === 0 ? 0 : 1;
}

function writeUptake({ entries }: Pick<Catalogue, 'entries'>, source: string, uptake: Uptake): void {
  const entry = entries.sources.get(source);
  if (!entry) throw new Misuse(`There is no source record ${JSON.stringify(source)} to write the figure into.`);
  const text = readFileSync(entry.file, 'utf8');
  if (!replaceFile(entry.file, text, withUptake(text, uptake)))
    throw new Misuse(`${entry.file} has changed meanwhile; nothing was written. Start the command again.`);
  console.log(`Wrote the figure into ${entry.file}.`);
}

function draft(wanted: string[], sources: EscoSources, catalogue: Catalogue): 0 | 1 {
  if (wanted.length === 0) throw new Misuse('Say which occupations to draft: IRIs or ISCO groups.');
  const today = new Date().toISOString().slice(0, 10);
  let refused = 0;
  for (const one of wanted) {
    const occupations = occupationsFor(one, sources.esco);
    if (occupations.length === 0) throw new Misuse(`ESCO has no occupation ${JSON.stringify(one)}.`);
    for (const occupation of occupations) {
      const record = draftProfile(occupation, sources, catalogue, today);
      if (record.ok) {
        mkdirSync(dirname(record.file), { recursive: true });
        writeFileSync(record.file, record.text, { flag: 'wx' });
      } else refused += 1;
      console.log(record.ok ? `Wrote ${record.file}` : `Not written: ${record.reason}`);
    }
  }
  return refused === 0 ? 0 : 1;
}

function missing(id: string): never {
  throw new Misuse(`There is no skill ${JSON.stringify(id)} in content/skills/.`);
}

/** The id of the source record of a package, by the name of its folder. */
function sourceOf(folder: string): string {
  const [version] = /\d+(?:\.\d+)+/.exec(basename(folder)) ?? [];
  if (!version) throw new Misuse(`Say which version the package in ${folder} is, such as --source esco-v1-1-1.`);
  return `esco-v${version.replaceAll('.', '-')}`;
}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        verify: { type: 'boolean' },
        copies: { type: 'boolean' },
        coverage: { type: 'boolean' },
        write: { type: 'boolean' },
        propose: { type: 'boolean' },
        draft: { type: 'boolean' },
        since: { type: 'string' },
        names: { type: 'string' },
        source: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n\n${USAGE}`);
  }
}
