import type { ContentFile } from '../files/read-content.ts';
import type { Finding, Report } from '../finding.ts';
import type { RuleInfo } from '../rule.ts';
import { reportNothingInside } from './nothing-inside.ts';
import type { YamlPart } from './parsed-file.ts';
import * as rules from './rules.ts';
import { slipAt } from './slips.ts';
import { LocatedYaml, type SyntaxMistake } from './yaml-located.ts';

/** What the fast parser said of a file that failed. */
interface Failure {
  readonly reason: string;
  readonly offset: number | undefined;
}

/** Mistakes that leave the rest of the file readable; each of them is reported, of the others only the first. */
const INDEPENDENT = new Map<string, RuleInfo>([
  ['DUPLICATE_KEY', rules.DUPLICATE_KEY],
  ['ALIAS', rules.ALIAS],
  ['TAG_RESOLVE_FAILED', rules.TAG],
]);

/**
 * Parses a file that failed with positions and reports what is wrong with it.
 *
 * @returns the value where the mistakes leave no doubt what was meant, else undefined
 */
export function explainFailure({ file, yaml, offset }: YamlPart, failure: Failure, report: Report): unknown {
  const deep = offset + (failure.offset ?? 0);
  if (failure.reason.startsWith('nesting exceeded')) return reportDeepNesting(file.path, deep, report);
  let located: LocatedYaml;
  let mistakes: SyntaxMistake[];
  try {
    located = new LocatedYaml(yaml, offset);
    mistakes = located.mistakes();
  } catch {
    // The parser goes down a step for each level, and so ends where the fast one has stopped before.
    return reportDeepNesting(file.path, deep, report);
  }
  const broken = mistakes.findIndex((mistake) => !INDEPENDENT.has(mistake.code));
  if (broken >= 0) {
    const mistake = mistakes[broken]!;
    const slip = slipAt(mistake, mistakes.slice(broken + 1), located, file.text);
    if (slip) report(rules.YAML_SYNTAX, { file: file.path, ...slip });
    else if (mistake.code === 'RESOURCE_EXHAUSTION') reportDeepNesting(file.path, mistake.span.start, report);
    else report(...explainSyntax(file.path, mistake, file.text));
    return undefined;
  }
  // An alias is seldom alone; the first one says enough.
  const aliases = mistakes.filter(({ code }) => code === 'ALIAS');
  for (const mistake of mistakes)
    if (mistake.code !== 'ALIAS' || mistake === aliases[0])
      report(...explainIndependent(file.path, mistake, file.text));
  if (mistakes.length === 0) reportUnexplained(file, located, offset + (failure.offset ?? 0), failure.reason, report);
  return mistakes.length > 0 && mistakes.every(({ code }) => code === 'DUPLICATE_KEY') ? located.value() : undefined;
}

function reportDeepNesting(file: string, start: number, report: Report): undefined {
  report(rules.YAML_SYNTAX, {
    file,
    span: { start, end: start + 1 },
    message: 'lists and groups are nested too deep here; no record needs more than a few steps',
  });
}

/** The fast parser failed where this one sees nothing wrong. */
function reportUnexplained(
  file: ContentFile,
  located: LocatedYaml,
  start: number,
  reason: string,
  report: Report,
): void {
  if (located.value() === null) reportNothingInside(file, report);
  else
    report(rules.YAML_SYNTAX, {
      file: file.path,
      span: { start, end: start },
      message: `cannot be read as YAML: ${reason}`,
    });
}

function explainIndependent(file: string, { code, span }: SyntaxMistake, text: string): [RuleInfo, Finding] {
  const found = firstLine(text.slice(span.start, span.end));
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^(?:"[^"]*"|'[^']*'|[^\s:]+)/.exec(text.slice(span.start))?.[0] ?? found;
      return [
        rules.DUPLICATE_KEY,
        {
          file,
          span: { start: span.start, end: span.start + key.length },
          message: `the field \`${key}\` is written a second time`,
          note: 'Keep one of the two, or join their values.',
        },
      ];
    }
    case 'ALIAS':
      return [
        rules.ALIAS,
        {
          file,
          span,
          message: `\`${found}\` points to a value elsewhere in the file; aliases are not followed`,
          note: 'Write the value out in both places.',
        },
      ];
    default:
      return [
        rules.TAG,
        {
          file,
          span,
          message: `the tag \`${found}\` is not allowed; it was not obeyed and nothing was run`,
          note: 'Leave the tag out.',
        },
      ];
  }
}

/** What the codes of the parser mean for somebody who has never read the YAML specification. */
const PLAIN_WORDS: Record<string, string> = {
  BAD_DQ_ESCAPE:
    'a backslash in double quotation marks begins an escape that does not exist; use single quotation marks',
  BAD_INDENT: 'this line is not indented like the others of its list or block',
  BAD_SCALAR_START: 'a value must not begin with this character; put quotation marks around it',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a blank in it needs quotation marks around it',
  BLOCK_IN_FLOW: 'a list in brackets cannot hold indented lines; perhaps a bracket is not closed',
  MISSING_CHAR: 'something is missing here, such as a closing quotation mark, a bracket or a colon',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a text of several lines needs quotation marks around it',
  MULTIPLE_DOCS: 'a line --- begins a second record; one file holds one record',
  UNEXPECTED_TOKEN:
    'this does not belong here; perhaps the line before it is not finished, or this one is indented differently',
};

function explainSyntax(file: string, { code, span, detail }: SyntaxMistake, text: string): [RuleInfo, Finding] {
  if (code === 'TAB_AS_INDENT' || isTabIndent(text, span.start)) {
    return [
      rules.TAB_INDENTATION,
      { file, span, message: 'the line is indented with a tab', expected: ['two blanks for each step'] },
    ];
  }
  const isCutOff = text.slice(span.start).trim() === '';
  const message = isCutOff ? 'the file ends in the middle of a value; perhaps it was cut off' : PLAIN_WORDS[code];
  if (message !== undefined) return [rules.YAML_SYNTAX, { file, span, message }];
  return [
    rules.YAML_SYNTAX,
    { file, span, message: 'cannot be read as YAML from here on', note: `The YAML parser says: ${firstLine(detail)}` },
  ];
}

function isTabIndent(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ *\t/.test(text.slice(lineStart, offset + 1));
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
