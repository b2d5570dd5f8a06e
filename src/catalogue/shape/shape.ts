import type { Report } from '../finding.ts';
import { reportFields } from './fields.ts';
import { valueAt, type Misshapen } from './misshapen.ts';
import { reportUnion } from './union.ts';
import { reportValue } from './value.ts';

/**
 * Turns the issues of a schema into findings, one for each mistake: a misspelt field is not also a missing
 * one, all fields that a group lacks are one finding, of a union the arm that was probably meant is
 * reported, and of several complaints about one value the first.
 */
export function reportShape(misshapen: Misshapen, report: Report): void {
  const reported = new Set<string>();
  for (const issue of reportFields(misshapen, report)) {
    const key = issue.path.join('\0');
    if (reported.has(key)) continue;
    reported.add(key);
    if (issue.code === 'invalid_union') reportUnion(misshapen, issue, report, reportShape);
    else reportValue(misshapen, issue, valueAt(misshapen.value, issue.path), report);
  }
}
