import { countSeverities, type ValidationReport } from './report.ts';
import { visibleJson } from './visible.ts';

/** For programs: the diagnostics as they are, with full addresses of the rules. */
export function formatJson({ diagnostics, records, site }: ValidationReport): string {
  const { error, warning, info } = countSeverities(diagnostics);
  const json = {
    version: 1,
    summary: { records, errors: error, warnings: warning, infos: info },
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, url: `${site}${diagnostic.url}` })),
  };
  return `${visibleJson(JSON.stringify(json, undefined, 2))}\n`;
}
