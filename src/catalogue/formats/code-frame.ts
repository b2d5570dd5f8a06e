import type { Position, Range } from '../diagnostic.ts';
import { visible } from './visible.ts';

/** Longer lines are cut around the place, so that a frame fits a terminal. */
const WIDTH = 100;

/** No line is followed further than this, so that many places in one long line do not each cost its whole length. */
const REACH = 10_000;

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
  const lineEnd = endOfLine(source, start.offset);
  const line = source.slice(lineStart, lineEnd ?? start.offset + REACH);
  const nextStart = lineEnd === undefined ? Infinity : lineEnd + 1;
  const lastColumn = end.line === start.line ? end.column : line.length + 1;
  const before = start.line > 1 ? lineBefore(source, lineStart) : undefined;
  return [
    ...(before === undefined ? [] : [plainLine(before, start.line - 1)]),
    markedLine(line, start, lastColumn),
    ...(nextStart <= source.length ? [plainLine(lineAt(source, nextStart), start.line + 1)] : []),
  ];
}

/** Where the line ends in which a place is, or undefined where that is out of reach. */
function endOfLine(source: string, from: number): number | undefined {
  const end = source.slice(from, from + REACH).indexOf('\n');
  if (end >= 0) return from + end;
  return from + REACH >= source.length ? source.length : undefined;
}

/** The line that begins at an offset; long files are not taken apart for each of their diagnostics. */
function lineAt(source: string, start: number): string {
  return source.slice(start, endOfLine(source, start) ?? start + REACH);
}

/** The line that ends before an offset, or undefined where its beginning is out of reach. */
function lineBefore(source: string, start: number): string | undefined {
  const end = start - 1;
  const from = Math.max(0, end - REACH);
  const lineBreak = source.slice(from, end).lastIndexOf('\n');
  return lineBreak < 0 && from > 0 ? undefined : source.slice(from + lineBreak + 1, end);
}

/** A line as it can be shown: a tab is an arrow, so that it can be told from blanks and takes one column. */
function shown(line: string): string {
  return visible(line.replace(/\r$/, '').replaceAll('\t', '→'));
}

function plainLine(line: string, number: number): FrameLine {
  return { number, text: cut(shown(line.slice(0, 2 * WIDTH)), 0), marks: undefined };
}

function markedLine(line: string, { line: number, column: startColumn }: Position, lastColumn: number): FrameLine {
  // Only what can be shown is made visible: nothing that is further away from the place than a frame is wide.
  const begin = Math.max(0, startColumn - 1 - WIDTH);
  const near = line.slice(begin, startColumn - 1 + 2 * WIDTH);
  const before = shown(near.slice(0, startColumn - 1 - begin)).length;
  const marked = shown(near.slice(startColumn - 1 - begin, lastColumn - 1 - begin)).length;
  const from = before + marked > WIDTH ? Math.max(0, before - WIDTH / 4) : 0;
  const text = cut(shown(near), from);
  const column = before - from + (from > 0 ? 1 : 0);
  const marks = ' '.repeat(column) + '^'.repeat(Math.max(1, Math.min(marked, text.length - column)));
  return { number, text, marks };
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${part}${line.length > from + WIDTH ? '…' : ''}`;
}
