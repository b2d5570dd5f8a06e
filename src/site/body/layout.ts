import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Fits a rendered Markdown body into a record page: its headings move one level down, because the page's
 * blocks stand above them, and what may be wider than a phone scrolls in a frame that the keyboard reaches.
 */
export function bodyLayout() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      const level = /^h([1-5])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Number(level) + 1}`;
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName === 'p' && isPicture(node)) {
        // Drawings keep a size at which their words can be read.
        node.tagName = 'figure';
        node.properties = { className: ['scroll'], tabIndex: 0 };
      }
      if (node.tagName === 'table' && parent && index !== undefined && !isFrame(parent)) {
        parent.children[index] = frame(node);
      }
    });
  };
}

function frame(table: Element): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['scroll'], tabIndex: 0 }, children: [table] };
}

/** A paragraph that holds a picture and nothing else. */
function isPicture({ children: [first, ...others] }: Element): boolean {
  return others.length === 0 && first?.type === 'element' && first.tagName === 'img';
}

function isFrame(parent: { type: string; properties?: Element['properties'] }): boolean {
  return Array.isArray(parent.properties?.className) && parent.properties.className.includes('scroll');
}
