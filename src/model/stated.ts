import { z } from 'zod';

/** Nobody has told us yet. Never the same as "no", zero or an empty list. */
export const NOT_KNOWN = 'not-known';

/** The question makes no sense for this record. */
export const NOT_APPLICABLE = 'not-applicable';

/** A value, or one of the two honest reasons why there is none. */
export type Stated<T> = T | typeof NOT_KNOWN | typeof NOT_APPLICABLE;

/** Lets a field hold a value, `not-known` or `not-applicable`: three states that are never mixed up. */
export function stated<T extends z.ZodType>(value: T) {
  return z.union([value, z.literal(NOT_KNOWN), z.literal(NOT_APPLICABLE)]);
}

/** True where the field holds a value rather than a reason for having none. */
export function isKnown<T>(value: Stated<T>): value is Exclude<T, typeof NOT_KNOWN | typeof NOT_APPLICABLE> {
  return value !== NOT_KNOWN && value !== NOT_APPLICABLE;
}
