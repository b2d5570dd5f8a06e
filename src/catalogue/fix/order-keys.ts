import type { TextEdit } from '../diagnostic.ts';

/** A field of a group as it stands in the text: its name, and where the name begins. */
interface PlacedKey {
  readonly key: string;
  readonly start: number;
}

/** Lines that must stay at the top of a file, whatever field follows them. */
const TOP_OF_FILE = /^\s*# yaml-language-server:/;

/**
 * Brings the fields at the top level of a record into an order. Text is only moved, never written anew, so
 * that quotation marks, line breaks and comments stay as they are; a comment moves with the field below it.
 *
 * @param end where the YAML ends in the text
 * @returns undefined where a field does not begin a line of its own
 */
export function orderKeys(
  text: string,
  end: number,
  keys: readonly PlacedKey[],
  order: readonly string[],
): TextEdit[] | undefined {
  if (keys.some(({ start }) => start > 0 && text[start - 1] !== '\n')) return undefined;
  const starts = keys.map(({ start }, index) => segmentStart(text, start, keys[index - 1]?.start ?? 0));
  const segments = keys.map(({ key }, index) => ({ key, text: text.slice(starts[index], starts[index + 1] ?? end) }));
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = [...segments].sort((a, b) => rank(a.key) - rank(b.key));
  // The last field may lack its line break; behind its new place one is needed, at the new end not.
  const ending = text.slice(starts[0], end).endsWith('\n') ? '\n' : '';
  const joined = sorted
    .map((segment) => segment.text.replace(/\n?$/, '\n'))
    .join('')
    .replace(/\n$/, ending);
  return [{ start: starts[0]!, end, text: joined }];
}

/** Where the text that belongs to a field begins: with the comments right above it. */
function segmentStart(text: string, keyStart: number, after: number): number {
  let start = keyStart;
  while (start > after) {
    const lineStart = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(lineStart, start);
    if (lineStart < after || !/^#/.test(line) || TOP_OF_FILE.test(line)) break;
    start = lineStart;
  }
  return start;
}
