/** `npm run validate`: checks the content and prints what it finds, for people or for programs. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { observatory } from '../observatory.config.ts';
import { CONTENT_FOLDER } from '../src/catalogue/files/content-folder.ts';
import { FORMAT_NAMES, formatterFor, isFormat } from '../src/catalogue/formats/formats.ts';
import type { Checked } from '../src/catalogue/check-content/check-records.ts';
import type { Progress } from '../src/catalogue/progress.ts';

const USAGE = `npm run validate [-- OPTIONS] [FILE...]

Checks everything below ${CONTENT_FOLDER}/ and prints what it finds. With FILE, a file or folder, only what is found
there is printed; everything is read all the same, because records refer to each other.

  --format FORMAT   ${FORMAT_NAMES.join(', ')}; text unless said
  --fix             puts right what is certain, and prints the rest
  --root DIR        the project, if it is not the current folder
  --help            prints this

Exit status: 0 no errors, 1 errors found, 2 could not run.`;

/** Why the validator cannot run, in words for the person who started it. */
class Misuse extends Error {}

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Misuse ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 2;
}

async function main(): Promise<0 | 1> {
  const { values, positionals } = parseCommandLine();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { format, root: folder, fix } = values;
  if (!isFormat(format)) throw new Misuse(`There is no format ${JSON.stringify(format)}.`);
  const root = resolve(folder);
  if (!existsSync(resolve(root, CONTENT_FOLDER))) throw new Misuse(`There is no folder ${CONTENT_FOLDER}/ in ${root}.`);
  const isWanted = fileFilter(root, positionals);

  const { diagnostics, sources, records } = await (fix ? fixAndTell(root, isWanted) : check(root));
  if (records === 0) throw new Misuse(`There are no records below ${resolve(root, CONTENT_FOLDER)}.`);
  const shown = diagnostics.filter(({ file }) => isWanted(file));
  const print = await formatterFor(format, process.stdout.isTTY === true && !process.env.NO_COLOR);
  process.stdout.write(
    print({ diagnostics: shown, sources, records, site: observatory.site + observatory.base.replace(/\/$/, '') }),
  );
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** True for the files that were asked for: all of them where none was named. */
function fileFilter(root: string, names: readonly string[]): (file: string) => boolean {
  const wanted = names.map((name) => {
    const path = relative(root, resolve(name)).split(sep).join('/');
    if (!existsSync(resolve(name))) throw new Misuse(`There is no file ${JSON.stringify(name)}.`);
    if (path !== CONTENT_FOLDER && !path.startsWith(`${CONTENT_FOLDER}/`))
      throw new Misuse(`${JSON.stringify(name)} is not below ${CONTENT_FOLDER}/ of ${root}.`);
    return path;
  });
  return (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
}

async function check(root: string): Promise<Checked> {
  const { checkContent } = await import('../src/catalogue/check-content/check-content.ts');
  return checkContent(root, progressTo(process.stderr));
}

async function fixAndTell(root: string, isWanted: (file: string) => boolean): Promise<Checked> {
  const { fixContent } = await import('../src/catalogue/fix/fix-content.ts');
  const { made, left } = await fixContent(root, isWanted);
  for (const [file, titles] of made)
    console.error(`fixed ${JSON.stringify(file)}: ${titles.length === 1 ? titles[0] : `${titles.length} fixes`}`);
  return left;
}

/** Says how far the work has come once it has taken longer than a second. */
function progressTo(stream: NodeJS.WriteStream): Progress {
  let next = performance.now() + 1000;
  return (step) => {
    if (performance.now() < next) return;
    next = performance.now() + 1000;
    stream.write(`${step} ...\n`);
  };
}
