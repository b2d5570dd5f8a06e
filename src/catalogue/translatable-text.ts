import type { TranslatableField } from '../model/translation.ts';

/**
 * Reads the text of a translatable field out of a record by the path that the kind names for it.
 * `*` in the path stands for each element of a list, so that `outcomes.*.text` gives a list of texts.
 */
export function textAt(
  record: object,
  paths: Partial<Record<TranslatableField, string>>,
  field: TranslatableField,
): unknown {
  const path = paths[field];
  return path === undefined ? undefined : follow(record, path.split('.'));
}

function follow(value: unknown, [head, ...rest]: string[]): unknown {
  if (head === undefined || value === undefined || value === null) return value ?? undefined;
  if (head === '*') return Array.isArray(value) ? value.map((element) => follow(element, rest)) : undefined;
  return follow((value as Record<string, unknown>)[head], rest);
}
