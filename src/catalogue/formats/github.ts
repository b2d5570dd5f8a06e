import type { Diagnostic, Severity } from '../diagnostic.ts';
import { summaryOf, type ValidationReport } from './report.ts';
import { visible } from './visible.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows so many annotations of a step and kind, and drops the rest without a word. */
const SHOWN = 10;

/**
 * For workflows on GitHub: commands that put each diagnostic beside its line in the pull request. What
 * would not be shown is counted instead.
 */
export function formatGithub(report: ValidationReport): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const found = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    lines.push(...found.slice(0, SHOWN).map((diagnostic) => annotation(diagnostic, report.site)));
    const rest = found.length - SHOWN;
    if (rest > 0)
      lines.push(
        `${rest} more of kind ${COMMANDS[severity]} are not shown as annotations; \`npm run validate\` lists all.`,
      );
  }
  return [...lines, summaryOf(report)].join('\n') + '\n';
}

function annotation(
  { severity, file, range, code, message, suggestion, expected, note, url }: Diagnostic,
  site: string,
): string {
  const { start, end } = range;
  const properties = {
    file,
    line: start.line,
    // GitHub takes columns only within one line.
    ...(end.line === start.line
      ? { col: start.column, endColumn: Math.max(start.column, end.column) }
      : { endLine: end.line }),
    title: code,
  };
  const body = [
    message,
    suggestion === undefined ? '' : `Did you mean: ${suggestion}`,
    expected === undefined ? '' : `Expected: ${expected.join('; ')}`,
    note ?? '',
    `${site}${url}`,
  ].filter(Boolean);
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${body.map(escapeData).join('%0A')}`;
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
