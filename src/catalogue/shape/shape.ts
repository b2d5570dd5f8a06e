import type { z } from 'zod';
import type { RecordPath, Report } from '../finding.ts';
import * as rules from './rules.ts';

/** A value that its schema refuses. */
export interface Misshapen {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly file: string;
  /** Where the value stands in its file. */
  readonly at: RecordPath;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** Turns the issues of a schema into findings. */
export function reportShape({ file, at, issues }: Misshapen, report: Report): void {
  for (const issue of issues) {
    report(rules.WRONG_TYPE, { file, path: [...at, ...(issue.path as (string | number)[])], message: issue.message });
  }
}
