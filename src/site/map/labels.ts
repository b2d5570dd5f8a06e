import type { Point } from './projection.ts';

/** A mark with the name that stands beside it. */
export interface Marked extends Point {
  readonly name: string;
}

/** Where the name of a mark stands. */
export interface Label {
  /** The start, end or middle of the text, according to `anchor`, on its baseline. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line from the mark to a name that stands away from it. */
  readonly leader: readonly [Point, Point] | undefined;
}

/** Sizes in units of the drawing. */
export interface LabelStyle {
  readonly fontSize: number;
  readonly markRadius: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Candidate extends Label {
  readonly box: Box;
}

/** The width of a letter of the typeface, in font sizes: most are narrower, so that boxes are rather too large. */
const LETTER = 0.56;

/** Directions in which a name may stand, nearest to reading first: right, left, below, above, then between. */
const DIRECTIONS = [0, 180, 90, 270, 45, 315, 135, 225, 20, 340, 160, 200, 65, 295, 115, 245];

/** Distances from the mark in font sizes; from the second on, a line leads to the name. */
const DISTANCES = [0.4, 1.4, 2.2, 3.2, 4.4, 6, 8, 10];

/**
 * Places the names of marks so that no name covers a mark or another name or leaves the map, each as near to its mark as
 * can be. Marks in a crowd choose first. A name for which there is no room is undefined; its mark stays.
 */
export function placeLabels(marks: readonly Marked[], style: LabelStyle): (Label | undefined)[] {
  const crowd = (mark: Marked) => marks.filter((other) => distance(mark, other) < 4 * style.fontSize).length;
  const order = [...marks.keys()].sort((a, b) => crowd(marks[b]!) - crowd(marks[a]!) || a - b);
  const placed = new Map<number, Candidate>();
  for (const index of order) {
    const free = candidates(marks[index]!, style).find((candidate) =>
      isFree(candidate, marks, index, [...placed.values()], style),
    );
    if (free) placed.set(index, free);
  }
  return marks.map((_mark, index) => placed.get(index));
}

/** Where a name may stand, the nearest places first. */
function candidates(mark: Marked, style: LabelStyle): Candidate[] {
  return DISTANCES.flatMap((away, step) =>
    DIRECTIONS.map((degrees) => candidate(mark, style, away * style.fontSize, degrees, step > 0)),
  );
}

/** A name in a direction from its mark: it begins, ends or is centred where the direction leads. */
function candidate(mark: Marked, style: LabelStyle, away: number, degrees: number, isAway: boolean): Candidate {
  const { fontSize, markRadius } = style;
  const [right, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const from = { x: mark.x + right * markRadius, y: mark.y + down * markRadius };
  const to = { x: from.x + right * away, y: from.y + down * away };
  const anchor = right > 0.3 ? 'start' : right < -0.3 ? 'end' : 'middle';
  const width = mark.name.length * LETTER * fontSize;
  const left = anchor === 'start' ? to.x : anchor === 'end' ? to.x - width : to.x - width / 2;
  // A name to the side is centred on the point; one above or below stands clear of it.
  const middle = to.y + (anchor === 'middle' ? down * 0.5 * fontSize : 0);
  return {
    at: { x: to.x, y: middle + 0.35 * fontSize },
    anchor,
    leader: isAway ? [from, to] : undefined,
    box: { left, right: left + width, top: middle - 0.6 * fontSize, bottom: middle + 0.6 * fontSize },
  };
}

function isFree(
  { box, leader }: Candidate,
  marks: readonly Marked[],
  own: number,
  placed: readonly Candidate[],
  { markRadius, width, height }: LabelStyle,
): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  const others = marks.filter((_mark, index) => index !== own).map((mark) => around(mark, markRadius));
  const names = placed.map((label) => label.box);
  if ([...others, ...names].some((obstacle) => overlap(box, obstacle))) return false;
  if (placed.some((label) => label.leader && crosses(label.leader, box))) return false;
  return !leader || ![...others, ...names].some((obstacle) => crosses(leader, obstacle));
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where a line enters a box; looked at in steps, which is fine enough for boxes as high as a letter. */
function crosses([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
  const steps = Math.max(1, Math.ceil(distance(from, to)));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return x > left && x < right && y > top && y < bottom;
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
