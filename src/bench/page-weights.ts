import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageKind, PAGE_KINDS, type PageKind } from './page-kind.ts';
import { resourcesOf, staticImports } from './page-resources.ts';

/** A size in bytes, as it is and as a server sends it. */
export interface Weight {
  readonly raw: number;
  /** Each file compressed by itself with gzip at its usual level. */
  readonly gzip: number;
}

/** What a page weighs when it is opened for the first time; fonts and pictures are left out. */
export interface PageWeight {
  /** Below the base path, such as `/en/jobs/welder/`. */
  readonly address: string;
  readonly kind: PageKind;
  readonly html: Weight;
  readonly css: Weight;
  /** All scripts that load with the page, those that stand in it too, but not what they import on demand. */
  readonly js: Weight;
  /** The files of these scripts, below the base path. */
  readonly scripts: readonly string[];
}

const NOTHING: Weight = { raw: 0, gzip: 0 };

/**
 * Weighs every page of a built site. The same folder always gives the same weights.
 *
 * @throws Error where a page asks for a style sheet or script that is not there
 */
export function pageWeights(distFolder: string): PageWeight[] {
  const scale = new Scale(distFolder);
  return readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => scale.page(file));
}

/** The heaviest page of each kind that there is, by compressed HTML and CSS. */
export function heaviestByKind(weights: readonly PageWeight[]): PageWeight[] {
  const heaviest = new Map<PageKind, PageWeight>();
  for (const page of weights) {
    const other = heaviest.get(page.kind);
    if (!other || textWeight(page) > textWeight(other)) heaviest.set(page.kind, page);
  }
  return PAGE_KINDS.flatMap((kind) => heaviest.get(kind) ?? []);
}

/** Compressed bytes of the HTML and CSS of a page. */
export function textWeight({ html, css }: PageWeight): number {
  return html.gzip + css.gzip;
}

/** Weighs files of a folder, each only once. */
class Scale {
  readonly #folder: string;
  readonly #files = new Map<string, { weight: Weight; imports: readonly string[] }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  page(file: string): PageWeight {
    const html = readFileSync(join(this.#folder, file), 'utf8');
    const address = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    const { styles, scripts, inlineScripts } = resourcesOf(html);
    const find = (asked: string) => this.#find(new URL(asked, `http://site${address}`).pathname, address);
    const loaded = this.#withImports(new Set(scripts.map(find)));
    return {
      address,
      kind: pageKind(address),
      html: weigh(html),
      css: sum([...new Set(styles.map(find))].map((style) => this.#file(style).weight)),
      js: sum([...loaded.map((script) => this.#file(script).weight), ...inlineScripts.map(weigh)]),
      scripts: loaded,
    };
  }

  /** The site may be built for a base path, which is no folder: leading parts of an address may be missing. */
  #find(path: string, page: string): string {
    const parts = decodeURIComponent(path).split('/').slice(1);
    for (let skipped = 0; skipped < parts.length; skipped++) {
      const file = `/${parts.slice(skipped).join('/')}`;
      if (this.#files.has(file) || existsSync(join(this.#folder, file))) return file;
    }
    throw new Error(`${page} asks for ${path}, which has not been built.`);
  }

  #withImports(scripts: Set<string>): string[] {
    // A set hands on what is added while it is walked.
    for (const script of scripts)
      for (const asked of this.#file(script).imports)
        scripts.add(this.#find(posix.resolve(posix.dirname(script), asked), script));
    return [...scripts];
  }

  #file(file: string): { weight: Weight; imports: readonly string[] } {
    let known = this.#files.get(file);
    if (!known) {
      const text = readFileSync(join(this.#folder, file), 'utf8');
      known = { weight: weigh(text), imports: file.endsWith('.js') ? staticImports(text) : [] };
      this.#files.set(file, known);
    }
    return known;
  }
}

function weigh(text: string): Weight {
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text).length };
}

function sum(weights: readonly Weight[]): Weight {
  return weights.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip }), NOTHING);
}
