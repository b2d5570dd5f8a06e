/** Blanks of the same length, so that offsets stay right. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** A quote, an entry of a list or a heading begins here, so that no code span reaches over it. */
const BLOCK = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t])/;

/**
 * Replaces code blocks, code spans and escaped signs by blanks: nothing in them is a link or a tag. Goes
 * through the text once, so that no text, however odd, takes long.
 */
export function maskCode(text: string): string {
  const masked: string[] = [];
  let fence: string | undefined;
  let paragraph = '';
  const endParagraph = () => {
    masked.push(maskSpans(paragraph));
    paragraph = '';
  };
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = /^ {0,3}(`{3,}(?![^\n]*`)|~{3,})/.exec(line)?.[1];
    const isEnd = fence !== undefined && mark?.startsWith(fence) && line.trim() === mark;
    if (fence === undefined && mark === undefined) {
      if (BLOCK.test(line)) endParagraph();
      paragraph += line;
      if (line.trim() === '') endParagraph();
      continue;
    }
    endParagraph();
    masked.push(blank(line));
    fence = isEnd ? undefined : (fence ?? mark);
  }
  endParagraph();
  return masked.join('');
}

/** A sign of punctuation that stands for itself. */
const ESCAPED = /\\[<>[\]!`*_]/g;

/** A code span ends at the next run of as many backticks, and never behind its paragraph. */
function maskSpans(paragraph: string): string {
  const text = paragraph.replace(ESCAPED, blank);
  const runs = [...text.matchAll(/`+/g)];
  // From the last run to the first: for each length, where the next run of that length stands.
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const { length } = runs[index]![0];
    closing[index] = next.get(length) ?? -1;
    next.set(length, index);
  }
  let masked = '';
  let position = 0;
  for (let index = 0; index < runs.length; index++) {
    const end = closing[index]!;
    if (end < 0) continue;
    const stop = runs[end]!.index + runs[end]![0].length;
    masked += text.slice(position, runs[index]!.index) + blank(text.slice(runs[index]!.index, stop));
    position = stop;
    index = end;
  }
  return masked + text.slice(position);
}
