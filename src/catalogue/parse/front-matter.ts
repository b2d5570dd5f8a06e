import matter from 'gray-matter';
import { parseFast, type FastParse } from './yaml-fast.ts';

/** A Markdown file taken apart. Offsets count in the whole file. */
export type FrontMatter =
  | {
      readonly outcome: 'ok';
      readonly parsed: FastParse;
      readonly yaml: string;
      readonly yamlOffset: number;
      readonly body: string;
      readonly bodyOffset: number;
    }
  /** The file does not begin with `---`. */
  | { readonly outcome: 'missing' }
  /** No second `---` follows. */
  | { readonly outcome: 'unclosed' }
  /** Something other than YAML is named behind the first `---`. */
  | { readonly outcome: 'engine'; readonly engine: string; readonly start: number; readonly end: number };

const OPENING = /^\uFEFF?---([^\r\n]*)(?:\r?\n|$)/;
const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/;

/** gray-matter brings engines that evaluate code. None of them is ever reached: each is replaced by a refusal. */
const refuse = (): never => {
  throw new Error('front matter other than YAML is refused');
};

/**
 * Splits a Markdown file into front matter and body. Only YAML is understood; nothing is evaluated.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return { outcome: 'missing' };
  const engine = (opening[1] ?? '').trim();
  const end = opening[0].trimEnd().length;
  if (engine !== '' && engine !== 'yaml') return { outcome: 'engine', engine, start: end - engine.length, end };
  // The line break before the closing fence belongs to the search, so that empty front matter is found too.
  if (!CLOSING.test(text.slice(Math.max(0, opening[0].length - 2)))) return { outcome: 'unclosed' };

  let parsed: FastParse = { ok: true, value: undefined };
  let yaml = '';
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source: string) => {
        yaml = source;
        parsed = parseFast(source);
        return {};
      },
      json: refuse,
      javascript: refuse,
    },
  });
  const yamlOffset = text.indexOf('---') + 3 + (opening[1] ?? '').length;
  return { outcome: 'ok', parsed, yaml, yamlOffset, body: file.content, bodyOffset: text.length - file.content.length };
}
