import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import type { TranslatableField } from '../model/translation.ts';

/** The texts of a record that can be translated, as they stand in it; those that it does not have are absent. */
export type Texts = Readonly<Partial<Record<TranslatableField, unknown>>>;

type Paths = ReadonlyMap<TranslatableField, readonly string[]>;

/** The translatable fields of each kind, with the steps that lead to them. */
const PATHS = Object.fromEntries(
  COLLECTIONS.map((collection) => [
    collection,
    new Map(Object.entries((KINDS[collection] as Kind).translatable).map(([field, path]) => [field, path.split('.')])),
  ]),
) as unknown as Record<Collection, Paths>;

/**
 * Reads the text of a translatable field out of a record by the path that its kind names for it. `*` in
 * the path stands for each element of a list, so that `outcomes.*.text` gives a list of texts.
 */
export function textAt(record: object, collection: Collection, field: TranslatableField): unknown {
  const steps = PATHS[collection].get(field);
  return steps && follow(record, steps, 0);
}

/** All translatable texts of a record. */
export function textsOf(record: object, collection: Collection): Texts {
  const texts: Partial<Record<TranslatableField, unknown>> = {};
  for (const [field, steps] of PATHS[collection]) {
    const text = follow(record, steps, 0);
    if (text !== undefined) texts[field] = text;
  }
  return texts;
}

function follow(value: unknown, steps: readonly string[], at: number): unknown {
  const step = steps[at];
  if (step === undefined || value === undefined || value === null) return value ?? undefined;
  if (step === '*') return Array.isArray(value) ? value.map((element) => follow(element, steps, at + 1)) : undefined;
  return follow((value as Record<string, unknown>)[step], steps, at + 1);
}
