import { geoAzimuthalEqualArea } from 'd3-geo';

/** The size of the map in units of its drawing. */
export const MAP = { width: 720, height: 660 } as const;

/** How far beyond its edges land is drawn, so that no coast runs along an edge. */
const BLEED = 5;

/** Places that must be on the map, at its edges: from the south of Portugal to Finland, from Ireland to the Bosporus. */
const EXTENT = [
  [-9.5, 36.5],
  [-8, 56],
  [33, 38],
  [31, 61],
];

/**
 * Lambert's azimuthal equal-area projection about 50° N 12° E: areas compare, and nothing in Europe is much distorted. It
 * is of the kind that the European Union uses for its statistical maps (ETRS89-LAEA).
 */
export const europe = geoAzimuthalEqualArea()
  .rotate([-12, -50])
  .clipAngle(60)
  .fitExtent(
    [
      [0, 0],
      [MAP.width, MAP.height],
    ],
    { type: 'MultiPoint', coordinates: EXTENT },
  )
  .clipExtent([
    [-BLEED, -BLEED],
    [MAP.width + BLEED, MAP.height + BLEED],
  ]);

/** A point of the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a place (longitude and latitude in degrees) is drawn; undefined for one that the map does not show. */
export function pointOf([longitude, latitude]: readonly number[]): Point | undefined {
  if (longitude === undefined || latitude === undefined) return undefined;
  const [x, y] = europe([longitude, latitude]) ?? [];
  if (x === undefined || y === undefined) return undefined;
  return x >= 0 && x <= MAP.width && y >= 0 && y <= MAP.height ? { x, y } : undefined;
}
