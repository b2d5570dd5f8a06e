import { describe, expect, it } from 'vitest';
import { placeLabels, type Label, type Marked } from './labels.ts';

const STYLE = { fontSize: 10, markRadius: 4, width: 400, height: 200 };

const place = (...marks: [name: string, x: number, y: number][]): (Label | undefined)[] =>
  placeLabels(
    marks.map(([name, x, y]): Marked => ({ name, x, y })),
    STYLE,
  );

/** The ground that a name takes up, at 0.56 of the font size a letter. */
function boxOf(name: string, { at, anchor }: Label) {
  const width = name.length * 5.6;
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - 9.5, bottom: at.y + 2.5 };
}

describe('names of marks', () => {
  it('stand to the right where there is room, on the height of the mark', () => {
    const [label] = place(['Lombardy', 100, 100]);
    expect(label).toMatchObject({ anchor: 'start', at: { x: 108 }, leader: undefined });
    expect(label!.at.y).toBeCloseTo(103.5);
  });

  it('stand to the left at the right edge', () => {
    expect(place(['Kocaeli', 390, 100])[0]).toMatchObject({ anchor: 'end', at: { x: 382 } });
  });

  it('do not cover one another or other marks, however crowded', () => {
    const marks: [string, number, number][] = [
      ['Flanders', 100, 100],
      ['Brussels', 101, 103],
      ['South Holland', 106, 92],
      ['Luxembourg', 108, 108],
      ['Wallonia', 98, 106],
    ];
    const labels = place(...marks);
    const boxes = labels.map((label, index) => boxOf(marks[index]![0], label!));
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(STYLE.width);
      for (const other of boxes.slice(index + 1))
        expect(
          box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ).toBe(false);
      for (const [, x, y] of marks.filter((_mark, at) => at !== index))
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    }
    expect(labels.some((label) => label!.leader)).toBe(true);
  });

  it('are left out where there is no room at all', () => {
    expect(
      place(['A name that is much too long for the whole width of this small map, whatever the side', 200, 100]),
    ).toEqual([undefined]);
  });
});
