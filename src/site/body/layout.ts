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
      if (node.tagName === 'table' && parent && index !== undefined && !isFrame(parent)) {
        parent.children[index] = frame(node);
      }
    });
  };
}

function frame(table: Element): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['scroll'], tabIndex: 0 }, children: [table] };
}

function isFrame(parent: { type: string; properties?: Element['properties'] }): boolean {
  return Array.isArray(parent.properties?.className) && parent.properties.className.includes('scroll');
}
