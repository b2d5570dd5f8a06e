import type { Finding, Span } from '../finding.ts';
import type { LocatedYaml, SyntaxMistake } from './yaml-located.ts';

/**
 * Slips of the keyboard that the parser notices elsewhere than where they were made, or takes for something
 * else: said at their own place and in terms of what to type.
 *
 * @param others the mistakes that the parser sees behind this one
 */
export function slipAt(
  mistake: SyntaxMistake,
  others: readonly SyntaxMistake[],
  located: LocatedYaml,
  text: string,
): Pick<Finding, 'span' | 'message'> | undefined {
  const { code, span, detail } = mistake;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return tooDeep(span.start, others, text);
    case 'MULTILINE_IMPLICIT_KEY':
      return blankMissing(span.start, text);
    case 'MISSING_CHAR':
      if (detail.startsWith('Sequence item without')) return tooShallow(span.start, text);
      if (detail.startsWith('Missing closing')) return neverClosed(located.quotedBefore(span.start), text);
      return blankMissing(span.start, text);
    case 'UNEXPECTED_TOKEN':
      return apostrophe(span, text);
    default:
      return undefined;
  }
}

/** A field that is indented too far seems to go on with the value of the line above. */
function tooDeep(start: number, others: readonly SyntaxMistake[], text: string) {
  const key = others.find(({ code, span }) => code === 'MULTILINE_IMPLICIT_KEY' && span.start === start);
  const lineStart = key && lineStartAt(text, key.span.end);
  if (!key || lineStart === undefined || lineStart <= start) return undefined;
  const field = firstWord(text, lineStart);
  const above = firstField(text, lineStartAt(text, start));
  return {
    span: field,
    message: `this line is indented further than \`${text.slice(above.start, above.end)}\` above it; begin both in the same column, ${above.column}`,
  };
}

function tooShallow(start: number, text: string) {
  return {
    span: firstWord(text, lineStartAt(text, start)),
    message:
      'this line is no entry of the list above, and is not indented like the fields of its last entry; begin it in the column of those fields, or with a hyphen',
  };
}

/** Where a text is never closed that begins above the last line; one that begins there may have been cut off. */
function neverClosed(opening: number | undefined, text: string) {
  if (opening === undefined || !/\n\s*\S/.test(text.slice(opening))) return undefined;
  return {
    span: { start: opening, end: opening + 1 },
    message: 'the quotation mark that opens here is not closed; put another one at the end of the text',
  };
}

function blankMissing(start: number, text: string) {
  const found = /^([A-Za-z]\w*):(?!\/\/)(?=[^\s:])/.exec(text.slice(start, start + 100));
  if (!found) return undefined;
  const end = start + found[0].length;
  return { span: { start, end }, message: `a blank is missing behind the colon of \`${found[1]}:\`` };
}

function apostrophe({ start, end }: Span, text: string) {
  if (text[start - 1] !== "'" || !/\p{L}/u.test(text[start] ?? '')) return undefined;
  return {
    span: { start: start - 1, end },
    message:
      "an apostrophe ends the text in single quotation marks; write it twice (''), or put double quotation marks around the text",
  };
}

function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first word of a line. */
function firstWord(text: string, lineStart: number): Span {
  const start = lineStart + /^[ \t]*/.exec(text.slice(lineStart))![0].length;
  return { start, end: start + Math.max(1, /^\S*/.exec(text.slice(start))![0].length) };
}

/** The first field of a line, behind the hyphen where it begins an entry, and its column from 1. */
function firstField(text: string, lineStart: number): Span & { readonly column: number } {
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(lineStart))![0].length;
  const { start, end } = firstWord(text, lineStart + indent);
  return { start, end, column: indent + 1 };
}
