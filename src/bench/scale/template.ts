/** A stretch of a text that is different in each copy. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly fill: (copy: number) => string;
}

/**
 * Makes a function that writes a text with its slots filled for a copy. Everything between the slots stays
 * as it was typed, so that copies are as long and as hard to parse as what people write.
 *
 * @param from where the text begins that is wanted
 * @param to where it ends
 */
export function template(text: string, slots: readonly Slot[], from = 0, to = text.length): (copy: number) => string {
  const ordered = [...slots].sort((a, b) => a.start - b.start);
  return (copy) => {
    let filled = '';
    let done = from;
    for (const { start, end, fill } of ordered) {
      filled += text.slice(done, start) + fill(copy);
      // A block text ends with a line break, which is not part of what it says.
      if (end > start && text[end - 1] === '\n' && fill(copy) !== '') filled += '\n';
      done = end;
    }
    return filled + text.slice(done, to);
  };
}
