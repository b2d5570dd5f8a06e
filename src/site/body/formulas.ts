import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import { SKIP, visit } from 'unist-util-visit';

/** Renders formulas at build time: MathML needs neither styles nor fonts nor scripts of its own. */
export const renderFormulas: [typeof rehypeKatex, Parameters<typeof rehypeKatex>[0]] = [
  rehypeKatex,
  // Units and names in formulas are written in any script.
  { output: 'mathml', strict: 'ignore', trust: false, maxExpand: 200 },
];

/**
 * Takes away what rendered formulas carry besides themselves: the frame that KaTeX styles, the TeX source that
 * doubles their size, and inline styles, which the content security policy forbids.
 */
export function formulaLayout() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'span' || !parent || index === undefined) return undefined;
      const classes = [node.properties.className].flat();
      if (classes.includes('katex-error')) {
        node.properties = { className: ['formula-error'] };
        return undefined;
      }
      const math = classes.includes('katex') ? node.children.find(isMath) : undefined;
      if (!math) return undefined;
      bare(math);
      const isDisplay = math.properties.display === 'block';
      parent.children[index] = isDisplay ? frame(math) : math;
      return [SKIP, index + 1];
    });
  };
}

function isMath(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'math';
}

/** A wide formula scrolls in a frame that the keyboard reaches. */
function frame(math: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll', 'formula'], tabIndex: 0 },
    children: [math],
  };
}

function bare(math: Element): void {
  const [semantics] = math.children;
  if (semantics?.type === 'element' && semantics.tagName === 'semantics')
    math.children = semantics.children.filter((child) => child.type !== 'element' || child.tagName !== 'annotation');
  visit(math, 'element', (node) => {
    delete node.properties.style;
    delete node.properties.xmlns;
  });
}
