import type { z } from 'zod';
import type { RecordPath, Report } from '../finding.ts';
import { reportShape } from './shape.ts';

/**
 * Holds a value against its schema.
 *
 * @param at where in the file the value stands
 * @returns the value as the schema gives it back, or undefined when it was reported
 */
export function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { file, at = [] }: { readonly file: string; readonly at?: RecordPath },
  report: Report,
): z.infer<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  reportShape({ schema, value, file, at, issues: result.error.issues }, report);
  return undefined;
}
