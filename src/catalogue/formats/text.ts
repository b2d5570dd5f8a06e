import type { Diagnostic, Severity } from '../diagnostic.ts';
import { RULE_NAMES } from '../checks/registry.ts';
import { codeFrame } from './code-frame.ts';
import { summaryOf, type ValidationReport } from './report.ts';
import { visible } from './visible.ts';

/** The colours that are used; `picocolors` has them. */
export type Colours = Record<'red' | 'yellow' | 'cyan' | 'bold' | 'dim', (text: string) => string>;

const same = (text: string): string => text;

/** No colours at all, for files and tests. */
export const PLAIN: Colours = { red: same, yellow: same, cyan: same, bold: same, dim: same };

const SEVERITIES: Record<Severity, { readonly word: string; readonly colour: 'red' | 'yellow' | 'cyan' }> = {
  error: { word: 'error', colour: 'red' },
  warning: { word: 'warning', colour: 'yellow' },
  info: { word: 'note', colour: 'cyan' },
};

/** For people at a terminal: each diagnostic with its place, the lines around it, and what to do. */
export function formatText(report: ValidationReport, colours: Colours = PLAIN): string {
  const blocks = report.diagnostics.map((diagnostic) => block(diagnostic, report, colours));
  const fixable = report.diagnostics.filter(({ fix }) => fix).length;
  const advice = fixable > 0 ? [`${fixable} of them can be put right by \`npm run validate -- --fix\``] : [];
  return [...blocks, [summaryOf(report), ...advice].join('\n')].join('\n\n') + '\n';
}

function block(diagnostic: Diagnostic, { sources, site }: ValidationReport, colours: Colours): string {
  const { file, range, severity, code, message, suggestion, expected, note, fix, url } = diagnostic;
  const { word, colour } = SEVERITIES[severity];
  const place = `${visible(file)}:${range.start.line}:${range.start.column}`;
  const source = sources.get(file);
  return [
    `${colours.bold(place)}  ${colours[colour](word)}  ${visible(message)}`,
    ...(source === undefined ? [] : frame(source, diagnostic, colours)),
    ...(suggestion === undefined ? [] : [`  did you mean: ${colours.bold(visible(suggestion))}`]),
    ...expectation(expected),
    ...(note === undefined ? [] : [`  ${visible(note)}`]),
    ...(fix === undefined ? [] : [`  fix: ${visible(fix.title)}`]),
    colours.dim(`  ${code} ${RULE_NAMES.get(code) ?? ''} ${site}${url}`),
  ].join('\n');
}

function expectation(expected: readonly string[] = []): string[] {
  if (expected.length < 2) return expected.map((one) => `  expected: ${visible(one)}`);
  const isShort = expected.every((one) => !one.includes(' '));
  return isShort
    ? [`  expected: one of ${expected.map(visible).join(', ')}`]
    : ['  expected:', ...expected.map((one) => `    ${visible(one)}`)];
}

function frame(source: string, { range }: Diagnostic, colours: Colours): string[] {
  const lines = codeFrame(source, range);
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, text, marks }) => {
    const line = `  ${marks === undefined ? ' ' : '>'} ${String(number).padStart(width)} | ${text}`.trimEnd();
    return marks === undefined ? [colours.dim(line)] : [line, `    ${' '.repeat(width)} | ${colours.red(marks)}`];
  });
}
