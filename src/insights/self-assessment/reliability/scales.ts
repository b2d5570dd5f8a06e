import { isScored, type Form } from '../../../model/assessment-terms.ts';
import type { Instrument } from '../../../model/self-assessment.ts';
import { groupsOf } from '../sheet.ts';

/** Items whose answers are added up to one result. */
export interface Scale {
  /** The area for the full form, the skill family for the short form. */
  readonly id: string;
  readonly items: readonly string[];
}

/** The part of an instrument that decides what belongs together. */
export type ItemsOfInstrument = Pick<Instrument, 'version' | 'areas'>;

/**
 * The scales of a form: the full form gives a result for each area, the short form for each skill family. Items of
 * attitude do not count in a result and belong to no scale.
 */
export function scalesOf(instrument: ItemsOfInstrument, form: Form): Scale[] {
  return groupsOf(instrument, form).map(({ id, items }) => ({
    id,
    items: items.filter(isScored).map((item) => item.id),
  }));
}
