import type { Position, Range } from '../diagnostic.ts';
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
  const lineStart = start.offset - (start.column - 1);
  const line = lineAt(source, lineStart);
  const nextStart = lineStart + line.length + 1;
  const lastColumn = end.line === start.line ? end.column : line.length + 1;
  return [
    ...(start.line > 1 ? [plainLine(lineBefore(source, lineStart), start.line - 1)] : []),
    markedLine(line, start, lastColumn),
    ...(nextStart <= source.length ? [plainLine(lineAt(source, nextStart), start.line + 1)] : []),
  ];
}

/** The line that begins at an offset; long files are not taken apart for each of their diagnostics. */
function lineAt(source: string, start: number): string {
  const end = source.indexOf('\n', start);
  return source.slice(start, end < 0 ? undefined : end);
}

function lineBefore(source: string, start: number): string {
  const end = start - 1;
  return source.slice(end === 0 ? 0 : source.lastIndexOf('\n', end - 1) + 1, end);
}

/** A line as it can be shown: a tab is an arrow, so that it can be told from blanks and takes one column. */
function shown(line: string): string {
  return visible(line.replace(/\r$/, '').replaceAll('\t', '→'));
}

function plainLine(line: string, number: number): FrameLine {
  return { number, text: cut(shown(line), 0), marks: undefined };
}

function markedLine(line: string, start: Position, lastColumn: number): FrameLine {
  const before = shown(line.slice(0, start.column - 1)).length;
  const marked = shown(line.slice(start.column - 1, lastColumn - 1)).length;
  const from = before + marked > WIDTH ? Math.max(0, before - WIDTH / 4) : 0;
  const text = cut(shown(line), from);
  const column = before - from + (from > 0 ? 1 : 0);
  const marks = ' '.repeat(column) + '^'.repeat(Math.max(1, Math.min(marked, text.length - column)));
  return { number: start.line, text, marks };
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${part}${line.length > from + WIDTH ? '…' : ''}`;
}
