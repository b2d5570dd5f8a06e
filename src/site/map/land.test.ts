import { describe, expect, it } from 'vitest';
import { drawEurope } from './land.ts';
import { MAP, pointOf } from './projection.ts';

interface Line {
  readonly points: readonly (readonly [number, number])[];
}

/** The lines of a path, read back from its data. */
function linesOf(data: string): Line[] {
  return data
    .split('M')
    .filter(Boolean)
    .map((line) => {
      const [x0 = 0, y0 = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [[x0, y0]];
      for (let at = 0; at < steps.length; at += 2) {
        const [x, y] = points.at(-1)!;
        points.push([x + steps[at]!, y + steps[at + 1]!]);
      }
      return { points };
    });
}

/** True where a point lies on land: a ray from it crosses the coasts an odd number of times. */
function isOnLand(lines: readonly Line[], longitude: number, latitude: number): boolean {
  const { x, y } = pointOf([longitude, latitude])!;
  let crossings = 0;
  for (const { points } of lines)
    for (const [index, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[(index + 1) % points.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    }
  return crossings % 2 === 1;
}

describe('the drawing of Europe', () => {
  const { land, borders } = drawEurope();
  const coasts = linesOf(land);

  it('has land where there is land, and sea where there is sea', () => {
    for (const [longitude, latitude] of [
      [2.35, 48.86],
      [13.4, 52.52],
      [-3.7, 40.42],
      [9.19, 45.46],
      [-7.5, 53.3],
      [9, 40],
    ] as const)
      expect(isOnLand(coasts, longitude, latitude), `${longitude}, ${latitude}`).toBe(true);
    for (const [longitude, latitude] of [
      [3, 56],
      [5, 40.5],
      [19.5, 56.5],
      [-6, 47],
      [15.5, 43],
    ] as const)
      expect(isOnLand(coasts, longitude, latitude), `${longitude}, ${latitude}`).toBe(false);
  });

  it('stays within the map and its bleed', () => {
    for (const { points } of [...coasts, ...linesOf(borders)])
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(-6);
        expect(x).toBeLessThanOrEqual(MAP.width + 6);
        expect(y).toBeGreaterThanOrEqual(-6);
        expect(y).toBeLessThanOrEqual(MAP.height + 6);
      }
  });

  it('is light enough for a page', () => {
    expect(land.length + borders.length).toBeGreaterThan(8_000);
    expect(land.length + borders.length).toBeLessThan(25_000);
  });
});
