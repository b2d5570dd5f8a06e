import type { Finding } from '../finding.ts';
import type { BodyCheck } from './check.ts';

/** What must not stand in a drawing, with the words that say what it is. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/gi, 'runs or embeds something'],
  // Attributes of XML stand in quotation marks; without them the file is no drawing.
  [/[\s"'/]on[a-z]+\s*=\s*["']/gi, 'runs a script when something happens'],
  [/\bhref\s*=\s*["'](?!#)/gi, 'leads out of the file'],
  [/\b(?:src|from|to|values|by)\s*=\s*["'][^"']*(?:script|&#|\/\/|data:)/gi, 'leads out of the file'],
  [/url\(\s*["']?\s*(?!["']?#)[^)\s]/gi, 'leads out of the file'],
  [/@import\b/gi, 'leads out of the file'],
  [/<!(?:DOCTYPE|ENTITY|ATTLIST)/gi, 'declares something that readers of XML resolve'],
  [/<\?(?!xml\s)/gi, 'instructs the program that reads it'],
];

export const unsafeDrawing: BodyCheck = {
  code: 'OBS522',
  name: 'unsafe-drawing',
  severity: 'error',
  title: 'A drawing draws and does nothing else',
  explanation:
    'An SVG file that is opened by its own address can run scripts and fetch things as a web page does. Drawings here hold shapes and texts only: no scripts, no ' +
    'event attributes, no foreignObject, no addresses but those of parts of the same drawing (`#part`). Export it as plain SVG.',
  example: { wrong: '<a href="https://elsewhere.org">', right: '<use href="#bolt"/>' },
  *check({ attachments }) {
    for (const [file, { text }] of attachments) {
      if (text === undefined || !/\.svg$/i.test(file)) continue;
      if (!/<svg[\s>/]/.test(text)) yield { file, message: 'is not an SVG drawing' };
      yield* forbiddenParts(file, text);
    }
  },
};

function* forbiddenParts(file: string, text: string): Iterable<Finding> {
  for (const [pattern, what] of FORBIDDEN) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const start = index + found.search(/\S/);
      yield { file, span: { start, end: index + found.length }, message: `\`${found.trim()}\` ${what}` };
    }
  }
}
