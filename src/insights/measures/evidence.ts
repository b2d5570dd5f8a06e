import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RestsOn } from '../../model/recommendation.ts';
import { figureKey, hasMoved, isOld, restsOnKey } from '../../model/rests-on.ts';
import { measure } from './measure.ts';

/** How a figure stands today that a recommendation rests on. */
export interface EvidenceNow {
  readonly figure: RestsOn;
  readonly now: number;
  readonly moved: boolean;
  readonly old: boolean;
}

/**
 * Holds the figures of a recommendation against what they are in the catalogue.
 *
 * @throws Error for a figure that is not there; the checks refuse such a record
 */
export function evidenceNow(catalogue: Catalogue, restsOn: readonly RestsOn[]): EvidenceNow[] {
  return restsOn.map((figure) => {
    const now = valueNow(catalogue, figure);
    return { figure, now, moved: hasMoved(figure, now), old: isOld(figure, catalogue.asOf) };
  });
}

function valueNow(catalogue: Catalogue, figure: RestsOn): number {
  if ('measure' in figure) return measure(catalogue, figure.measure).value;
  const key = restsOnKey(figure);
  const figures = catalogue.entries.indicators.get(figure.indicator)?.data.figures ?? [];
  const found = figures.find((each) => figureKey(figure.indicator, each) === key);
  if (!found) throw new Error(`There is no figure “${key}”.`);
  return found.value;
}
