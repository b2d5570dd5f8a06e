import { describe, expect, it } from 'vitest';
import { MAP, pointOf, type Point } from './projection.ts';

const place = (longitude: number, latitude: number): Point => {
  const point = pointOf([longitude, latitude]);
  if (!point) throw new Error('is not on the map');
  return point;
};
const bilbao = place(-2.93, 43.26);
const stuttgart = place(9.18, 48.78);
const milan = place(9.19, 45.46);
const izmit = place(29.93, 40.76);
const finspang = place(15.77, 58.71);

describe('the projection of Europe', () => {
  it('has north above and west to the left', () => {
    expect(bilbao.x).toBeLessThan(stuttgart.x);
    expect(bilbao.y).toBeGreaterThan(stuttgart.y);
    expect(Math.abs(milan.x - stuttgart.x)).toBeLessThan(10);
    expect(milan.y).toBeGreaterThan(stuttgart.y);
    expect(izmit.x).toBeGreaterThan(finspang.x);
    expect(finspang.y).toBeLessThan(stuttgart.y);
  });

  it('keeps distances in proportion', () => {
    const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
    // Great-circle distances: Stuttgart to Milan 369 km, Bilbao to Stuttgart 1,121 km.
    expect(distance(bilbao, stuttgart) / distance(stuttgart, milan)).toBeCloseTo(1121 / 369, 1);
  });

  it('puts its centre near the middle of the drawing', () => {
    const { x, y } = place(12, 50);
    expect(Math.abs(x - MAP.width / 2)).toBeLessThan(MAP.width / 8);
    expect(Math.abs(y - MAP.height / 2)).toBeLessThan(MAP.height / 8);
  });

  it('shows nothing that lies outside Europe', () => {
    expect(pointOf([-123.35, 48.44])).toBeUndefined();
    expect(pointOf([-21.9, 64.1])).toBeUndefined();
    expect(pointOf([174.8, -41.3])).toBeUndefined();
  });
});
