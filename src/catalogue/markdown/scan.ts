import { decodeEntities } from './entities.ts';
import { maskCode } from './mask-code.ts';

/** Something in a Markdown text that can reach out of it. Offsets count in the text. */
export interface MarkdownPart {
  readonly type: 'link' | 'image' | 'html';
  /** The address of a link or image with entities decoded; the beginning of a tag. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Every repetition has a limit, so that no text, however odd, takes long.
const TARGET = /\]\(\s{0,20}(?:<([^<>\n]{0,2000})>|([^\s()]{0,2000}))/y;
/** The definition of a link, also in quotes and lists. */
const DEFINITION =
  /^(?:[ \t]{0,100}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,40}[ \t]{0,100}\[[^\]\n]{1,999}\]:[ \t]{0,20}(?:<([^<>\n]{0,2000})>|(\S{1,2000}))/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000})>/gi;
/** Opening tags, comments and instructions; a closing tag alone does nothing. */
const HTML = /<(?:!--|[?!]?[a-z][a-z0-9-]{0,50})/gi;

/**
 * Finds the links, images and HTML tags of a Markdown text. This is for telling contributors early and in
 * their own file; what reaches a page is made safe by the sanitiser whatever this finds.
 */
export function* scanMarkdown(text: string): Iterable<MarkdownPart> {
  if (!/[<[]/.test(text)) return;
  const masked = maskCode(text);
  const addresses = [...inlineParts(masked), ...matchedParts(masked, DEFINITION), ...matchedParts(masked, AUTOLINK)];
  yield* addresses;
  for (const { index, 0: tag } of withoutAddresses(masked, addresses).matchAll(HTML)) {
    yield { type: 'html', value: tag, start: index, end: index + tag.length };
  }
}

/** What stands in an address, or is one in angle brackets, is not a tag as well. */
function withoutAddresses(text: string, addresses: readonly MarkdownPart[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of addresses.toSorted((a, b) => a.start - b.start)) {
    if (start <= position) continue;
    pieces.push(text.slice(position, start - 1), ' '.repeat(end - start + 1));
    position = end;
  }
  return pieces.join('') + text.slice(position);
}

/** Links and images with their address behind them, found by going through the brackets once. */
function* inlineParts(text: string): Iterable<MarkdownPart> {
  const open: MarkdownPart['type'][] = [];
  for (const { index, 0: bracket } of text.matchAll(/!?\[|\]/g)) {
    if (bracket !== ']') open.push(bracket === '[' ? 'link' : 'image');
    else {
      const type = open.pop();
      TARGET.lastIndex = index;
      const found = type && TARGET.exec(text);
      if (found) yield addressPart(type, found);
    }
  }
}

function* matchedParts(text: string, pattern: RegExp): Iterable<MarkdownPart> {
  for (const found of text.matchAll(pattern)) yield addressPart('link', found);
}

/** The address that a pattern found: its first group stands in angle brackets, its second does not. */
function addressPart(type: MarkdownPart['type'], found: RegExpExecArray): MarkdownPart {
  const address = found[1] ?? found[2] ?? '';
  const end = found.index + found[0].length - (found[1] === undefined ? 0 : 1);
  return { type, value: decodeEntities(address), start: end - address.length, end };
}
