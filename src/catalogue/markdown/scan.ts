import { decodeEntities } from './entities.ts';
import { blank, maskCode } from './mask-code.ts';

/** Something in a Markdown text that can reach out of it. Offsets count in the text. */
export interface MarkdownPart {
  readonly type: 'link' | 'image' | 'html';
  /** The address of a link or image with entities decoded; the beginning of a tag. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Every repetition has a limit, so that no text, however odd, takes long.
const TARGET = /\]\(\s{0,20}(?:<(?<bracketed>[^<>\n]{0,2000})>|(?<bare>[^\s()]{0,2000}))/y;
/** The label behind an image that names one. */
const LABEL = /\]\[([^[\]]{1,999})\]/y;
/** The definition of a link, also in quotes and lists. */
const DEFINITION =
  /^(?:[ \t]{0,100}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){0,40}[ \t]{0,100}\[(?<label>[^\]\n]{1,999})\]:[ \t]{0,20}(?:<(?<bracketed>[^<>\n]{0,2000})>|(?<bare>\S{1,2000}))/gm;
const AUTOLINK = /<(?<bracketed>[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000})>/gi;
/** Opening tags, comments and instructions; a closing tag alone does nothing. */
const HTML = /<(?:!--|[?!]?[a-z][a-z0-9-]{0,50})/gi;

/** Formulas, in which a less-than sign may stand before a letter. */
const FORMULA = /(?<![\\$])(\$\$?)(?!\$)[^$]{1,2000}?(?<!\\)\1(?!\$)/g;

/**
 * Finds the links, images and HTML tags of a Markdown text. This is for telling contributors early and in
 * their own file; what reaches a page is made safe by the sanitiser whatever this finds.
 */
export function* scanMarkdown(text: string): Iterable<MarkdownPart> {
  if (!/[<[]/.test(text)) return;
  const masked = maskCode(text);
  const pictures = new Set<string>();
  const addresses = [
    ...inlineParts(masked, pictures),
    ...matchedParts(masked, DEFINITION, pictures),
    ...matchedParts(masked, AUTOLINK),
  ];
  yield* addresses;
  const plain = withoutAddresses(masked, addresses).replace(FORMULA, blank);
  for (const { index, 0: tag } of plain.matchAll(HTML)) {
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

/**
 * Links and images with their address behind them, found by going through the brackets once.
 *
 * @param pictures takes in the labels of images whose address is defined elsewhere
 */
function* inlineParts(text: string, pictures: Set<string>): Iterable<MarkdownPart> {
  const open: { readonly type: MarkdownPart['type']; readonly from: number }[] = [];
  for (const { index, 0: bracket } of text.matchAll(/!?\[|\]/g)) {
    if (bracket !== ']') open.push({ type: bracket === '[' ? 'link' : 'image', from: index + bracket.length });
    else {
      const opening = open.pop();
      if (!opening) continue;
      TARGET.lastIndex = LABEL.lastIndex = index;
      const found = TARGET.exec(text);
      if (found) yield addressPart(opening.type, found);
      else if (opening.type === 'image')
        pictures.add(asLabel(LABEL.exec(text)?.[1] ?? text.slice(opening.from, Math.min(index, opening.from + 999))));
    }
  }
}

/** The label of a definition as it is compared: without regard to capitals and to the number of blanks. */
function asLabel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toUpperCase();
}

/** What a pattern finds: links, and images where the label of a definition is that of one. */
function* matchedParts(text: string, pattern: RegExp, pictures?: ReadonlySet<string>): Iterable<MarkdownPart> {
  for (const found of text.matchAll(pattern)) {
    const label = found.groups?.label;
    yield addressPart(label !== undefined && pictures?.has(asLabel(label)) ? 'image' : 'link', found);
  }
}

/** The address that a pattern found, without the angle brackets around it. */
function addressPart(type: MarkdownPart['type'], found: RegExpExecArray): MarkdownPart {
  const { bracketed, bare } = found.groups!;
  const address = bracketed ?? bare ?? '';
  const end = found.index + found[0].length - (bracketed === undefined ? 0 : 1);
  return { type, value: decodeEntities(address), start: end - address.length, end };
}
