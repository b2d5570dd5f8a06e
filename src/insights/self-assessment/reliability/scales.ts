import { isScored, type Form } from '../../../model/assessment-terms.ts';
import type { Instrument, Item } from '../../../model/self-assessment.ts';

/** Items whose answers are added up to one result. */
export interface Scale {
  /** The area for the full form, the skill family for the short form. */
  readonly id: string;
  readonly items: readonly string[];
}

/** The part of an instrument that decides what belongs together. */
export type ItemsOfInstrument = Pick<Instrument, 'version' | 'areas'>;

/** The items of a form, in the order in which they are asked. */
export function itemsOf({ areas }: ItemsOfInstrument, form: Form): Item[] {
  return areas.flatMap(({ items }) => items).filter((item) => form === 'full' || item.short);
}

/**
 * The scales of a form: the full form gives a result for each area, the short form for each skill family. Items of
 * attitude do not count in a result and belong to no scale.
 */
export function scalesOf({ areas }: ItemsOfInstrument, form: Form): Scale[] {
  const scales = new Map<string, string[]>();
  for (const { id, family, items } of areas) {
    const key = form === 'full' ? id : family;
    const counting = items.filter((item) => isScored(item) && (form === 'full' || item.short));
    scales.set(key, [...(scales.get(key) ?? []), ...counting.map((item) => item.id)]);
  }
  return [...scales].map(([id, items]) => ({ id, items }));
}
