/** Something in a Markdown text that can reach out of it. Offsets count in the text. */
export interface MarkdownPart {
  readonly type: 'link' | 'image' | 'html';
  /** The address of a link or image with entities decoded; the tag of HTML. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const CODE_BLOCK = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?? {0,3}\1[`~]*[ \t]*(?:\n|$)/gm;
const CODE_SPAN = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;
/** A sign of punctuation that stands for itself. A backslash in an address is none. */
const ESCAPED = /\\[<>[\]!`*_]/g;
const INLINE = /(!?)\[(?:[^\]\\]|\\.)*\]\(\s*(?:<([^>\n]*)>|([^\s)]*))/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*(?:<([^>\n]*)>|(\S+))/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi;
const HTML = /<(?:!--|[/?!]?[a-z][^\s/>]*)/gi;

/**
 * Finds the links, images and HTML tags of a Markdown text. This is for telling contributors early and in
 * their own file; what reaches a page is made safe by the sanitiser whatever this finds.
 */
export function* scanMarkdown(text: string): Iterable<MarkdownPart> {
  if (!/[<[]/.test(text)) return;
  const masked = text.replace(CODE_BLOCK, blank).replace(CODE_SPAN, blank).replace(ESCAPED, blank);
  for (const { index, match, groups } of matches(masked, INLINE)) {
    const address = groups[1] ?? groups[2] ?? '';
    yield part(
      groups[0] === '!' ? 'image' : 'link',
      address,
      index + match.length - address.length - (groups[1] === undefined ? 0 : 1),
    );
  }
  for (const { index, match, groups } of matches(masked, DEFINITION)) {
    const address = groups[0] ?? groups[1] ?? '';
    yield part('link', address, index + match.length - address.length - (groups[0] === undefined ? 0 : 1));
  }
  for (const { index, groups } of matches(masked, AUTOLINK)) yield part('link', groups[0]!, index + 1);
  for (const { index, match } of matches(
    masked.replace(AUTOLINK, blank).replace(DEFINITION, blank).replace(INLINE, blank),
    HTML,
  ))
    yield part('html', match, index);
}

function* matches(text: string, pattern: RegExp) {
  for (const found of text.matchAll(pattern)) yield { index: found.index, match: found[0], groups: found.slice(1) };
}

function part(type: MarkdownPart['type'], source: string, start: number): MarkdownPart {
  return { type, value: type === 'html' ? source : decodeEntities(source), start, end: start + source.length };
}

/** Blanks of the same length, so that offsets stay right. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const NAMED: Record<string, string> = {
  colon: ':',
  tab: '\t',
  newline: '\n',
  sol: '/',
  bsol: '\\',
  amp: '&',
  period: '.',
  num: '#',
};

/** The entities with which somebody could hide a scheme. */
function decodeEntities(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex?: string, decimal?: string) =>
      codePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&([a-z]+);/gi, (all, name: string) => NAMED[name.toLowerCase()] ?? all);
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
