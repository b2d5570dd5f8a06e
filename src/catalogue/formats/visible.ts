/**
 * Everything that a terminal or a log could take for a command, or that makes text look other than it is:
 * control characters (and so ANSI sequences), line separators, zero-width and bidirectional characters.
 */
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Makes text from a file safe to print on one line: what is dangerous is shown as an escape. */
export function visible(text: string): string {
  // `##[` begins a command in the logs of GitHub Actions wherever it stands in a line.
  return text.replace(DANGEROUS, escaped).replaceAll('##[', '#\\u0023[');
}

/** Makes JSON safe to print; it stays the same JSON. */
export function visibleJson(json: string): string {
  return json
    .replace(DANGEROUS, (character) => (character === '\n' ? character : escaped(character)))
    .replaceAll('##[', '#\\u0023[');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
