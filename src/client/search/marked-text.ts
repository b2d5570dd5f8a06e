import { areAlike, folded, joinElisions, wordsOf } from '../../search/words.ts';

/** A stretch of text that is or is not part of what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** From this length on a word is also found inside other words, as in German compounds. */
export const INSIDE_FROM = 5;

/**
 * Finds the words of a query in a text as a reader sees it: at the beginning of words, long ones also
 * inside them, and other forms of them.
 */
export function markWords(text: string, query: string): Stretch[] {
  const words = wordsOf(query);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)) {
    for (const word of words) {
      const [start, end] = placeIn(token, word);
      marked.fill(true, index + start, index + end);
    }
  }
  return stretches(text, marked);
}

/** Where in a word of the text a word of the query stands; an empty stretch where it does not. */
function placeIn(token: string, word: string): readonly [start: number, end: number] {
  const { plain, origins } = foldedWithOrigins(token);
  const at = plain.indexOf(word);
  if (at === 0 || (at > 0 && word.length >= INSIDE_FROM)) return [origins[at]!, origins[at + word.length]!];
  return areAlike(plain, word) ? [0, token.length] : [0, 0];
}

/** Lower case without accents, and for each of its characters the place in the text that it comes from. */
function foldedWithOrigins(text: string) {
  let plain = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = folded(character);
    plain += letters;
    for (let n = 0; n < letters.length; n += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { plain, origins };
}

function stretches(text: string, marked: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && marked[end] === marked[start]) end += 1;
    found.push({ text: text.slice(start, end), marked: marked[start]! });
    start = end;
  }
  return found;
}

/**
 * Reads an excerpt of Pagefind: text in which `<` and `>` are escaped and hits stand between `<mark>` and
 * `</mark>`. Whatever else it holds is text.
 */
export function readExcerpt(excerpt: string): Stretch[] {
  return joinElisions(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: unescaped(hit ? hit[1]! : part), marked: hit !== null };
    });
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}

/** Puts stretches into an element: text nodes, and `<mark>` for the hits. */
export function appendMarked(element: Element, text: readonly Stretch[]): void {
  for (const { text: words, marked } of text) {
    if (!marked) {
      element.append(words);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = words;
    element.append(mark);
  }
}

/** An element with a text in it. */
export function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** An element with a text in which the words of a query are marked. */
export function markedSpan(className: string, text: string, query: string, language: string | undefined): HTMLElement {
  const element = span(className, '');
  if (language) element.lang = language;
  appendMarked(element, markWords(text, query));
  return element;
}
