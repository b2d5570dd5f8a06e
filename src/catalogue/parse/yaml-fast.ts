import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Settings of the fast tier. The core schema of YAML 1.2 knows no tags that run code and leaves dates and
 * `no` as text; aliases are refused altogether, because a few lines of them can unfold into gigabytes.
 */
const SETTINGS = { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 20 } as const;

/** What came of parsing a text without positions. */
export type FastParse =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly offset: number | undefined };

/** Parses YAML fast and without positions. Whatever fails is parsed again with positions. */
export function parseFast(text: string): FastParse {
  try {
    return { ok: true, value: inPieces(text) ?? load(text, SETTINGS) };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { position: number } };
    return { ok: false, reason: reason ?? String(error), offset: mark?.position };
  }
}

/** Characters in a piece of a long file. */
const PIECE = 16_000;

/** Where a field of the outermost mapping begins behind an indented line, so that nothing goes on across the place. */
const FIELD = /\n [^\n]*\n(?=[a-z\d])/g;

/**
 * Parses a long mapping field by field: what the parser needs in between is then gone soon, where for a file of megabytes
 * it would be several times as large as the file.
 *
 * @returns undefined for texts that are short, and for all that is not plainly a mapping without mistakes
 */
function inPieces(text: string): object | undefined {
  if (text.length < 2 * PIECE) return undefined;
  const whole: Record<string, unknown> = {};
  for (const piece of piecesOf(text)) {
    const part = mappingIn(piece);
    if (!part) return undefined;
    for (const [key, value] of Object.entries(part)) {
      // What stands there already, or is there in every object, is left to the parser of the whole.
      if (key in whole) return undefined;
      whole[key] = value;
    }
  }
  return whole;
}

function mappingIn(piece: string): object | undefined {
  try {
    const value = load(piece, SETTINGS);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function* piecesOf(text: string): Iterable<string> {
  let begin = 0;
  while (begin < text.length) {
    FIELD.lastIndex = begin + PIECE;
    const found = FIELD.exec(text);
    const end = found ? found.index + found[0].length : text.length;
    yield text.slice(begin, end);
    begin = end;
  }
}
