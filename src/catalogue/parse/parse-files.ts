import type { ContentFile } from '../files/read-content.ts';
import type { Report } from '../finding.ts';
import { silent, withProgress, type Progress } from '../progress.ts';
import type { FrontMatter } from './front-matter.ts';
import { reportNothingInside } from './nothing-inside.ts';
import type { ParsedFile, YamlPart } from './parsed-file.ts';
import * as rules from './rules.ts';
import { parseFast, type FastParse } from './yaml-fast.ts';

export type { ParsedFile };

/**
 * Parses files: each fast and without positions, and those that fail a second time with positions, to
 * say what is wrong where. A file with nothing worse than a key written twice is used all the same. They
 * are given one by one, so that what stood in a file need not be kept until all are parsed.
 */
export async function* parseFiles(
  files: readonly ContentFile[],
  report: Report,
  progress: Progress = silent,
): AsyncIterable<ParsedFile> {
  for (const file of withProgress(files, 'Reading: file', progress)) {
    const part = /\.mdx?$/.test(file.path) ? await frontMatter(file, report) : wholeFile(file, report);
    if (!part) continue;
    const { parsed, body } = part;
    const value = parsed.ok ? parsed.value : await explain(part, parsed, report);
    if (isMapping(value)) yield { file, value, body };
    else if (parsed.ok) reportNoMapping(file, value, report);
  }
}

function wholeFile(file: ContentFile, report: Report): YamlPart | undefined {
  if (file.text.trim() === '') return reportNothingInside(file, report) ?? undefined;
  return { file, parsed: parseFast(file.text), yaml: file.text, offset: 0, body: undefined };
}

/** Loads what splits Markdown files, of which translations have none. */
async function frontMatter(file: ContentFile, report: Report): Promise<YamlPart | undefined> {
  if (file.text.trim() === '') return reportNothingInside(file, report) ?? undefined;
  const { splitFrontMatter } = await import('./front-matter.ts');
  const split = splitFrontMatter(file.text);
  if (split.outcome !== 'ok') return reportFrontMatter(file.path, split, report) ?? undefined;
  const { parsed, yaml, yamlOffset, body, bodyOffset } = split;
  return { file, parsed, yaml, offset: yamlOffset, body: { text: body, offset: bodyOffset } };
}

/** Loads the slow parser, which is only needed for files that fail. */
async function explain(part: YamlPart, failure: Extract<FastParse, { ok: false }>, report: Report): Promise<unknown> {
  const { explainFailure } = await import('./explain-failure.ts');
  return explainFailure(part, failure, report);
}

function reportFrontMatter(file: string, split: Exclude<FrontMatter, { outcome: 'ok' }>, report: Report): void {
  switch (split.outcome) {
    case 'missing':
      return report(rules.FRONT_MATTER, {
        file,
        message: 'does not begin with front matter',
        expected: ['a first line ---, then the fields of the record in YAML, then a line ---, then the text'],
      });
    case 'unclosed':
      return report(rules.FRONT_MATTER, {
        file,
        span: { start: 0, end: 3 },
        message: 'the front matter that begins here never ends; perhaps the file was cut off',
        expected: ['a line --- between the fields and the text'],
      });
    case 'engine':
      return report(rules.FRONT_MATTER_LANGUAGE, {
        file,
        span: { start: split.start, end: split.end },
        message: `front matter is written in YAML only; ${JSON.stringify(split.engine)} was not read and nothing in it was run`,
        expected: ['a first line of three hyphens and nothing else'],
      });
  }
}

function reportNoMapping(file: ContentFile, value: unknown, report: Report): void {
  if (value === undefined || value === null) return reportNothingInside(file, report);
  report(rules.YAML_SYNTAX, {
    file: file.path,
    message: `holds ${Array.isArray(value) ? 'a list' : 'a single value'} instead of fields`,
    expected: ['lines of the form `field: value`'],
  });
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
