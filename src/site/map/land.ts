import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon as TopologyPolygon, Topology } from 'topojson-specification';
import { europe } from './projection.ts';
import { ThinPath } from './thin-path.ts';

/** Points of a coast nearer to each other than this many units are one. */
const SPACING = 2;

/** Islands of fewer square units are left out: on a phone they are specks. */
const SMALLEST_ISLAND = 8;

type Countries = GeometryCollection & { geometries: (TopologyPolygon | MultiPolygon)[] };

/** Natural Earth's countries at 1:50 million, as the package `world-atlas` holds them. */
function readAtlas(): Topology<{ countries: Countries }> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: Countries }>;
}

/** The data of two SVG paths: the land of Europe, and the borders between its countries. */
export function drawEurope(): { readonly land: string; readonly borders: string } {
  const atlas = readAtlas();
  const { countries } = atlas.objects;
  const area = geoPath(europe);
  const polygons = merge(atlas, countries.geometries)
    .coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .filter((polygon) => area.area(polygon) >= SMALLEST_ISLAND);
  return {
    land: draw({ type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) }),
    borders: draw(mesh(atlas, countries, (one, other) => one !== other)),
  };
}

function draw(shape: GeoPermissibleObjects): string {
  const path = new ThinPath(SPACING);
  geoPath(europe, path)(shape);
  return path.toString();
}
