import { describe, expect, it } from 'vitest';
import { Positions } from '../positions.ts';
import { codeFrame } from './code-frame.ts';

/** The frame of a stretch of a text as it would be printed. */
function frame(source: string, start: number, end: number): string[] {
  return codeFrame(source, new Positions(source).range({ start, end })).flatMap(({ number, text, marks }) => [
    `${number} ${text}`,
    ...(marks === undefined ? [] : [`  ${marks}`]),
  ]);
}

describe('codeFrame', () => {
  it('shows the line before and the line after', () => {
    expect(frame('a: 1\nb: 2\nc: 3\nd: 4\n', 8, 9)).toEqual(['1 a: 1', '2 b: 2', '     ^', '3 c: 3']);
  });

  it('shows an empty line as an empty line', () => {
    expect(frame('\n\nc: 3\n\n', 2, 3)).toEqual(['2 ', '3 c: 3', '  ^', '4 ']);
    expect(frame('\nb: 2', 1, 2)).toEqual(['1 ', '2 b: 2', '  ^']);
  });

  it('marks to the end of the line what goes over several', () => {
    expect(frame('a: >-\n  b\n', 3, 9)).toEqual(['1 a: >-', '     ^^', '2   b']);
  });

  it('marks a place without length, also at the end of the file', () => {
    expect(frame('a', 1, 1)).toEqual(['1 a', '   ^']);
    expect(frame('', 0, 0)).toEqual(['1 ', '  ^']);
  });

  it('cuts long lines around the place', () => {
    const [line, marks] = frame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 500, 504);
    expect(line!.length).toBeLessThan(110);
    expect(line!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('shows the same of a line that is longer than it is ever followed', () => {
    const [, line, marks, ...after] = frame(`a\n${'x'.repeat(30_000)}HERE${'y'.repeat(30_000)}\nb`, 30_002, 30_006);
    expect(line!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line).toBe(`2 …${'x'.repeat(25)}HERE${'y'.repeat(71)}…`);
    expect(after).toEqual([]);
    expect(frame(`${'x'.repeat(30_000)}\nb\nc`, 30_001, 30_002)).toEqual(['2 b', '  ^', '3 c']);
  });

  it('keeps the marks in place behind what is shown as an escape or an arrow', () => {
    expect(frame('\u001ba\tb', 3, 4)).toEqual(['1 \\u001ba→b', '          ^']);
  });
});
