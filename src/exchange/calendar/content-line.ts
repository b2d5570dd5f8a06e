/** The longest line of an iCalendar file in octets, without the line break (RFC 5545, section 3.1). */
const LONGEST = 75;

const encoder = new TextEncoder();

/** A text as the value of a property: backslash, semicolon, comma and line break are escaped (RFC 5545, section 3.3.11). */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/**
 * A content line folded into lines of at most 75 octets, joined by CRLF; each after the first begins with a blank. Lines break
 * between characters, never within the octets of one.
 */
export function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
