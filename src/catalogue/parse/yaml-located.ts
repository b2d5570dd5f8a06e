import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Range,
  type YAMLMap,
} from 'yaml';
import type { RecordPath, Span } from '../finding.ts';

/** The settings of the fast tier, as this parser calls them; `agreement.test.ts` holds the two together. */
const SETTINGS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // Found in `mistakes` below: the parser compares each key with all before it, which takes hours in a long file.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** A mistake in the YAML itself, with offsets in the file. */
export interface SyntaxMistake {
  /** The code of the parser, or one of ours: `ALIAS` and `DUPLICATE_KEY`. */
  readonly code: string;
  readonly span: Span;
  readonly detail: string;
}

/**
 * YAML parsed with positions: ten times slower than the fast tier, so only files with findings get here.
 * All offsets are those of the whole file, also for front matter.
 */
export class LocatedYaml {
  readonly #document: Document;
  readonly #yaml: string;
  readonly #offset: number;
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

  /**
   * @param yaml the YAML text
   * @param offset where it begins in its file
   */
  constructor(yaml: string, offset: number) {
    this.#document = parseDocument(yaml, SETTINGS);
    this.#yaml = yaml;
    this.#offset = offset;
  }

  /** Where the YAML ends in its file. */
  get end(): number {
    return this.#offset + this.#yaml.length;
  }

  /** The mistakes that the parser sees, in the order of the text. */
  mistakes(): SyntaxMistake[] {
    const found = [...this.#document.errors, ...this.#document.warnings].map(({ code, pos, message }) => ({
      code: code as string,
      span: this.#span(pos[0], pos[1]),
      detail: message,
    }));
    visit(this.#document, {
      Alias: (_key, node) => {
        if (node.range) found.push({ code: 'ALIAS', span: this.#nodeSpan(node.range), detail: node.source });
      },
      Map: (_key, map) => {
        const seen = new Set<string>();
        for (const pair of map.items) {
          const key = keyOf(pair);
          const [start, end] = rangeOf(pair.key) ?? [0, 0];
          if (seen.has(key)) found.push({ code: 'DUPLICATE_KEY', span: this.#span(start, end), detail: key });
          seen.add(key);
        }
      },
    });
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  /** Where the last text in quotation marks begins that begins before a place. */
  quotedBefore(offset: number): number | undefined {
    let opening: number | undefined;
    visit(this.#document, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith('QUOTE') && range && this.#offset + range[0] < offset) opening = this.#offset + range[0];
      },
    });
    return opening;
  }

  /** The value as plain data. Aliases are not resolved. */
  value(): unknown {
    return this.#document.toJS({ maxAliasCount: 0 });
  }

  /** The stretch of the file that a path leads to; where it leads nowhere, the nearest thing above it. */
  locate(path: RecordPath, atKey = false): Span {
    let node: unknown = this.#document.contents;
    let key: Span | undefined;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      if (isMap(node)) {
        const pair = this.#pair(node, String(step));
        if (!pair) break;
        key = rangeOf(pair.key) && this.#nodeSpan(rangeOf(pair.key)!);
        if (isLast && atKey && key) return key;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step];
        key = undefined;
      } else break;
    }
    const range = rangeOf(node);
    // Of a list, a group or nothing at all the key is shown: the one has many lines, the other none.
    if (key && (!isScalar(node) || !range || range[0] === range[1])) return key;
    if (!range) return this.#span(0, 0);
    return isMap(node) || isSeq(node) ? this.#firstLine(this.#nodeSpan(range)) : this.#nodeSpan(range);
  }

  /** The pairs of a mapping as they stand in the file, or undefined where the path leads to no mapping. */
  pairs(path: RecordPath): readonly { readonly key: string; readonly start: number }[] | undefined {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (!isMap(node) || node.flow) return undefined;
    return node.items.map((pair) => ({ key: keyOf(pair), start: this.#offset + (rangeOf(pair.key)?.[0] ?? 0) }));
  }

  #pair(map: YAMLMap, key: string): Pair | undefined {
    let pairs = this.#pairs.get(map);
    if (!pairs) {
      pairs = new Map(map.items.filter(isPair).map((pair) => [keyOf(pair), pair]));
      this.#pairs.set(map, pairs);
    }
    return pairs.get(key);
  }

  #nodeSpan([start, valueEnd]: Range): Span {
    return this.#span(start, valueEnd);
  }

  #span(start: number, end: number): Span {
    return { start: this.#offset + start, end: this.#offset + Math.max(start, end) };
  }

  #firstLine({ start, end }: Span): Span {
    const lineEnd = this.#yaml.indexOf('\n', start - this.#offset);
    return { start, end: lineEnd < 0 ? end : Math.min(end, this.#offset + lineEnd) };
  }
}

function rangeOf(node: unknown): Range | undefined {
  return (node as { range?: Range } | null)?.range ?? undefined;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}
