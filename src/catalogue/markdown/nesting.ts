import { maskCode } from './mask-code.ts';

/** What begins a quote or the entry of a list, with the blanks before it. */
const MARKER = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
/** Without a line that begins like this nothing is nested ten deep: a sign or blank is one step, a tab at most two. */
const LONG_BEGINNING = /^[ \t>*+\-\d.)]{5}/m;
/** A line across the page, which is no list. */
const THEMATIC_BREAK = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$/;

/**
 * Where quotes and lists of a Markdown text are first nested deeper than allowed: the offsets of the sign
 * that goes too far. Depth is counted a little too high rather than too low, because programs that turn
 * Markdown into pages go down one step for each and end by running out of memory.
 */
export function nestedDeeperThan(limit: number, text: string): { start: number; end: number } | undefined {
  if (!LONG_BEGINNING.test(text)) return undefined;
  /** The columns behind the signs of the lists that are open. */
  let lists: number[] = [];
  let offset = 0;
  for (const line of maskCode(text).split('\n')) {
    if (!THEMATIC_BREAK.test(line)) {
      let depth = 0;
      MARKER.lastIndex = 0;
      for (let found = MARKER.exec(line); found; found = MARKER.exec(line)) {
        const end = MARKER.lastIndex;
        if (found[1] === undefined) {
          const column = columnAt(line, found.index + found[0].search(/[^ \t]/));
          lists = lists.filter((content) => content <= column);
          lists.push(columnAt(line, end) + 1);
        } else depth++;
        if (depth + lists.length > limit) return { start: offset + end - 1, end: offset + end };
        MARKER.lastIndex = end;
      }
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** The column of a place in a line, from 0; a tab reaches to the next multiple of four. */
function columnAt(line: string, index: number): number {
  let column = 0;
  for (let at = 0; at < index; at++) column += line[at] === '\t' ? 4 - (column % 4) : 1;
  return column;
}
