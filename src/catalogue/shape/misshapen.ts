import type { z } from 'zod';
import type { RecordPath } from '../finding.ts';

/** A value that its schema refuses. */
export interface Misshapen {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly file: string;
  /** Where the value stands in its file. */
  readonly at: RecordPath;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** The value that a path leads to, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (hasKey(inner, step) ? inner[step] : undefined), value);
}

/** True where a value holds a key itself, and did not inherit it. */
export function hasKey(value: unknown, key: PropertyKey): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
