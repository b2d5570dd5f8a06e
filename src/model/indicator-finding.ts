import type { Figure } from './indicator.ts';

/** The place of a figure in a finding: `{EU27-2020 2024}` or, of a group, `{EU27-2020 2024 micro}`. */
const PLACE = /\{([^{}]*)\}/g;

/** A finding with figures that are not there cannot be read. */
export interface UnknownPlace {
  readonly place: string;
}

/** The figures that a finding names, in its order; a place that no figure has is returned as it stands there. */
export function figuresIn(finding: string, figures: readonly Figure[]): (Figure | UnknownPlace)[] {
  return [...finding.matchAll(PLACE)].map(([, place = '']) => figureAt(place, figures) ?? { place });
}

/** The places of figures in a finding, sorted: a translation names the same. */
export function placesIn(finding: string): string[] {
  return [...finding.matchAll(PLACE)].map(([, place = '']) => place).sort();
}

/**
 * A finding with its figures filled in.
 *
 * @param write how a figure is written for the reader
 * @throws Error where the finding names a figure that is not there; the checks refuse such a record
 */
export function filledFinding(finding: string, figures: readonly Figure[], write: (value: number) => string): string {
  return finding.replace(PLACE, (_match, place: string) => {
    const figure = figureAt(place, figures);
    if (!figure) throw new Error(`The finding “${finding}” names a figure that is not there: ${place}.`);
    return write(figure.value);
  });
}

function figureAt(place: string, figures: readonly Figure[]): Figure | undefined {
  const [geography, period, group] = place.split(' ');
  return figures.find((each) => each.geography === geography && each.period === period && each.group === group);
}
