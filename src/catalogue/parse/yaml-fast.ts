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
    return { ok: true, value: load(text, SETTINGS) };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { position: number } };
    return { ok: false, reason: reason ?? String(error), offset: mark?.position };
  }
}
