import type { GeoContext } from 'd3-geo';

/**
 * Takes lines from d3 and writes them as the data of an SVG path, in whole units, without those points that are nearer to
 * the one before than `spacing`: a coast at 1:50 million has ten times the points that a page can show.
 */
export class ThinPath implements GeoContext {
  private data = '';
  private x = 0;
  private y = 0;
  private readonly spacing: number;

  constructor(spacing: number) {
    this.spacing = spacing;
  }

  beginPath(): void {
    this.data = '';
  }

  moveTo(x: number, y: number): void {
    this.x = Math.round(x);
    this.y = Math.round(y);
    this.data += `M${this.x} ${this.y}l`;
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x - this.x, y - this.y) < this.spacing) return;
    const [right, down] = [Math.round(x) - this.x, Math.round(y) - this.y];
    this.data += `${separated(right)}${separated(down)}`;
    this.x += right;
    this.y += down;
  }

  closePath(): void {
    this.data += 'z';
  }

  /** Points are drawn as marks, never by d3. */
  arc(): void {
    throw new Error('The map has no arcs.');
  }

  /** The path data so far. Lines that lost all their points are left out. */
  toString(): string {
    return this.data.replace(/M-?\d+ -?\d+lz?(?=M|$)/g, '').replace(/l /g, 'l');
  }
}

/** A number behind another one: a minus parts them as well as a blank. */
function separated(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
