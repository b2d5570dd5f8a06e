import type { z } from 'zod';
import type { RecordPath, Report } from '../finding.ts';
import { reportFields } from './fields.ts';
import { reportUnion } from './union.ts';
import { reportValue } from './value.ts';

/** A value that its schema refuses. */
export interface Misshapen {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly file: string;
  /** Where the value stands in its file. */
  readonly at: RecordPath;
  readonly issues: readonly z.core.$ZodIssue[];
}

/**
 * Turns the issues of a schema into findings, one for each mistake: a misspelt field is not also a missing
 * one, all fields that a group lacks are one finding, of a union the arm that was probably meant is
 * reported, and of several complaints about one value the first.
 */
export function reportShape(misshapen: Misshapen, report: Report): void {
  const { issues, value } = misshapen;
  const reported = new Set<string>();
  const rest = reportFields(misshapen, report);
  for (const issue of issues) {
    const key = issue.path.join('\0');
    if (!rest.has(issue) || reported.has(key)) continue;
    reported.add(key);
    if (issue.code === 'invalid_union') reportUnion(misshapen, issue, report);
    else reportValue(misshapen, issue, valueAt(value, issue.path), report);
  }
}

/** The value that a path leads to, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
