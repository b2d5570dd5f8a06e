import type { Range } from '../diagnostic.ts';
import { visible } from './visible.ts';

/** Longer lines are cut around the place, so that a frame fits a terminal. */
const WIDTH = 100;

/** One line of a code frame. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** The marks below the line; only for the line in which the range begins. */
  readonly marks: string | undefined;
}

/**
 * Shows a place in a file: the line in which it begins, the one before and the one after, and marks below
 * the stretch. Nothing in the lines can act on a terminal.
 */
export function codeFrame(source: string, { start, end }: Range): FrameLine[] {
  const frame: FrameLine[] = [];
  const lines = source.split('\n', start.line + 1);
  for (let number = Math.max(1, start.line - 1); number <= Math.min(lines.length, start.line + 1); number++) {
    // A tab is shown as an arrow, so that it can be told from blanks and takes one column.
    const line = lines[number - 1]!.replace(/\r$/, '').replaceAll('\t', '→');
    if (number !== start.line) {
      frame.push({ number, text: cut(visible(line), 0), marks: undefined });
      continue;
    }
    const lastColumn = end.line === start.line ? end.column : line.length + 1;
    const before = visible(line.slice(0, start.column - 1)).length;
    const marked = visible(line.slice(start.column - 1, lastColumn - 1)).length;
    const from = before + marked > WIDTH ? Math.max(0, before - WIDTH / 4) : 0;
    const text = cut(visible(line), from);
    const column = before - from + (from > 0 ? 1 : 0);
    frame.push({
      number,
      text,
      marks: ' '.repeat(column) + '^'.repeat(Math.max(1, Math.min(marked, text.length - column))),
    });
  }
  return frame;
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${part}${line.length > from + WIDTH ? '…' : ''}`;
}
