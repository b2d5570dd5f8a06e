import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** How Shiki's theme of CSS variables says what a piece of code is. */
const KIND_OF_TOKEN = /--astro-code-token-([a-z-]+)/;

/**
 * Turns the inline styles with which Shiki colours code into classes such as `code-keyword`, because the
 * content security policy allows no inline styles. Frames of lines and what has no colour of its own go.
 */
export function codeMarks() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre' && classesOf(node).includes('astro-code')) node.properties = {};
      if (node.tagName !== 'span' || !parent || index === undefined) return undefined;
      const kind = KIND_OF_TOKEN.exec(String(node.properties.style ?? ''))?.[1];
      if (kind && kind !== 'punctuation') {
        node.properties = { className: [`code-${kind}`] };
        return undefined;
      }
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };
}

function classesOf({ properties }: Element): readonly string[] {
  return String(properties.class ?? properties.className ?? '').split(' ');
}
