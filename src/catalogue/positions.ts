import type { Position, Range } from './diagnostic.ts';
import type { Span } from './finding.ts';

/** Turns offsets in a text into lines and columns. */
export class Positions {
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** The line and column of an offset, both from 1. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#lineStarts[low]! + 1, offset };
  }

  /** The range of a stretch of the text. */
  range({ start, end }: Span): Range {
    return { start: this.at(start), end: this.at(end) };
  }
}
