import type { Diagnostic, Range, Severity } from '../diagnostic.ts';
import { RULES } from '../checks/registry.ts';
import { ruleAddress, type RuleInfo } from '../rule.ts';
import type { ValidationReport } from './report.ts';
import { visibleJson } from './visible.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** For code scanning: SARIF 2.1.0 (OASIS), with the rules, the places and the fixes. */
export function formatSarif({ diagnostics, site }: ValidationReport): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'observatory-validate',
            informationUri: `${site}/en/contribute/rules/`,
            rules: RULES.map((rule) => ruleOf(rule, site)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(resultOf),
      },
    ],
  };
  return `${visibleJson(JSON.stringify(log, undefined, 2))}\n`;
}

function ruleOf({ code, name, severity, title, explanation }: RuleInfo, site: string) {
  return {
    id: code,
    name,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    helpUri: `${site}${ruleAddress(code)}`,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf({ code, severity, file, range, message, suggestion, expected, note, fix }: Diagnostic) {
  const sentences = [
    message,
    suggestion === undefined ? '' : `Did you mean: ${suggestion}`,
    expected === undefined ? '' : `Expected: ${expected.join('; ')}`,
    note ?? '',
  ];
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId: code,
    ruleIndex: RULES.findIndex((rule) => rule.code === code),
    level: LEVELS[severity],
    message: { text: sentences.filter(Boolean).join('\n') },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [
            {
              artifactLocation,
              replacements: fix.edits.map(({ start, end, text }) => ({
                deletedRegion: { charOffset: start, charLength: end - start },
                insertedContent: { text },
              })),
            },
          ],
        },
      ],
    }),
  };
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
