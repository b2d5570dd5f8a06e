import { wrap } from './picture.ts';

/** Mean width of a character of an axis label, as a part of its size in pixels. */
const CHARACTER = 0.52;

/** The part of a chart's width that names may take, and the longest line that is pleasant to read, in characters. */
const SHARE = 0.44;
const LONGEST = 44;

const LINES = 2;

/**
 * The lines of a name beside its bar, broken between words. What does not fit into two lines is cut with an ellipsis:
 * the table below the chart has the name in full.
 *
 * @param width Of the chart, in pixels.
 * @param size Of the letters, in pixels.
 */
export function labelLines(name: string, width: number, size: number): string[] {
  const room = Math.max(8, Math.min(LONGEST, Math.floor((width * SHARE) / (size * CHARACTER))));
  const lines = wrap(name, room, (words) => words.length);
  const shown = lines.slice(0, LINES);
  const isCut = lines.length > LINES;
  return shown.map((line, index) => shortened(line, room, isCut && index === LINES - 1));
}

function shortened(line: string, room: number, isCut: boolean): string {
  if (!isCut && line.length <= room) return line;
  return `${line.slice(0, room - 1).replace(/[\s,;.]+$/, '')}…`;
}
