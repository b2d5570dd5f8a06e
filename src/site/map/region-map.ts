import type { Entry } from '../../catalogue/catalogue.ts';
import { isPartnerRegion } from '../../insights/regions.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';
import { linkTo, type RecordLink } from '../texts.ts';
import { placeLabels, type Label } from './labels.ts';
import { drawEurope } from './land.ts';
import { MAP, pointOf, type Point } from './projection.ts';

/** A region on the map. */
export interface RegionMark extends Point {
  readonly link: RecordLink;
  readonly isPartner: boolean;
}

/** Names of regions in one size, in the order of the marks; a name that finds no room is undefined. */
export interface NameLayer {
  /** Shown on screens of this width. */
  readonly screen: 'wide' | 'narrow';
  readonly fontSize: number;
  readonly labels: readonly (Label | undefined)[];
}

/** The map of regions in a language. */
export interface RegionMap {
  readonly marks: readonly RegionMark[];
  readonly layers: readonly NameLayer[];
  /** Regions that the map does not show: they lie elsewhere, or nobody knows where. */
  readonly outside: readonly Entry<'regions'>[];
}

/** Land and borders, drawn once per build. */
export const EUROPE = drawEurope();

/** Radius of a mark: on a phone the whole drawing is half as large, so that marks and names must be larger in it. */
export const SIZES = {
  wide: { fontSize: 15, markRadius: 5 },
  narrow: { fontSize: 26, markRadius: 9 },
} as const;

/** The regions of the catalogue on the map of Europe, their names in the reader's language. */
export function regionMap(language: Language): RegionMap {
  const marks: RegionMark[] = [];
  const outside: Entry<'regions'>[] = [];
  for (const entry of catalogue.entries.regions.values()) {
    const point = isKnown(entry.data.coordinates) ? pointOf(entry.data.coordinates) : undefined;
    if (point)
      marks.push({
        ...point,
        link: linkTo('regions', entry.id, language),
        isPartner: isPartnerRegion(catalogue, entry.id),
      });
    else outside.push(entry);
  }
  const named = marks.map(({ x, y, link }) => ({ x, y, name: link.title.value }));
  const layers = (['wide', 'narrow'] as const).map((screen) => ({
    screen,
    fontSize: SIZES[screen].fontSize,
    labels: placeLabels(named, { ...MAP, ...SIZES[screen] }),
  }));
  return { marks, layers, outside };
}
