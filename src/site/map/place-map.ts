import { isKnown, type Stated } from '../../model/stated.ts';
import type { RecordLink } from '../texts.ts';
import { placeLabels, type Label } from './labels.ts';
import { drawEurope } from './land.ts';
import { MAP, pointOf, type Point } from './projection.ts';

/** A record that maps can show. */
export interface Place {
  readonly link: RecordLink;
  /** Longitude and latitude in degrees. */
  readonly coordinates: Stated<readonly number[]>;
  /** The two kinds of marks; what they mean the map says in words. */
  readonly isFilled: boolean;
  /** The name of its country; empty where nobody knows it. */
  readonly country: string;
}

/** A place on the map. */
export interface Mark extends Point, Place {}

/** Names of places in one size, in the order of the marks; a name that finds no room is undefined. */
export interface NameLayer {
  /** Shown on screens of this width. */
  readonly screen: 'wide' | 'narrow';
  readonly fontSize: number;
  readonly labels: readonly (Label | undefined)[];
}

/** Places on the map of Europe. */
export interface PlaceMap {
  readonly marks: readonly Mark[];
  readonly layers: readonly NameLayer[];
  /** Places that the map does not show: they lie elsewhere, or nobody knows where. */
  readonly outside: readonly Place[];
}

/** Land and borders, drawn once per build. */
export const EUROPE = drawEurope();

/** Radius of a mark: on a phone the whole drawing is half as large, so that marks and names must be larger in it. */
export const SIZES = {
  wide: { fontSize: 15, markRadius: 5 },
  narrow: { fontSize: 26, markRadius: 9 },
} as const;

/** Puts places on the map of Europe, with their names beside them. */
export function placeMap(places: readonly Place[]): PlaceMap {
  const marks: Mark[] = [];
  const outside: Place[] = [];
  for (const place of places) {
    const point = isKnown(place.coordinates) ? pointOf(place.coordinates) : undefined;
    if (point) marks.push({ ...place, ...point });
    else outside.push(place);
  }
  const named = marks.map(({ x, y, link }) => ({ x, y, name: link.title.value }));
  const layers = (['wide', 'narrow'] as const).map((screen) => ({
    screen,
    fontSize: SIZES[screen].fontSize,
    labels: placeLabels(named, { ...MAP, ...SIZES[screen] }),
  }));
  return { marks, layers, outside };
}
