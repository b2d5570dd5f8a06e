import type { Diagnostic, Severity } from '../diagnostic.ts';

/** What a run of the validator has to say; formats turn it into text. */
export interface ValidationReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of files that have diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many records were checked. */
  readonly records: number;
  /** Address of the site, to which the addresses of the rules are added; ends without a slash. */
  readonly site: string;
}

/** Turns a report into the text that is printed. A pure function: the same report gives the same text. */
export type Formatter = (report: ValidationReport) => string;

/** How many diagnostics there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The last line of a report: what was found in how many records. */
export function summaryOf({ diagnostics, records }: ValidationReport): string {
  const { error, warning, info } = countSeverities(diagnostics);
  const checked = `${counted(records, 'record')} checked`;
  if (diagnostics.length === 0) return `${checked}, nothing found`;
  const files = counted(new Set(diagnostics.map(({ file }) => file)).size, 'file');
  const found = [
    error && counted(error, 'error'),
    warning && counted(warning, 'warning'),
    info && counted(info, 'note'),
  ].filter(Boolean);
  return `${found.join(', ')} in ${files}; ${checked}`;
}

/** A number with its noun. Commas are set here, because loading the number formats of all languages takes longer than all else. */
export function counted(count: number, noun: string): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}
