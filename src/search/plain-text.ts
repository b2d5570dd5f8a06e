/**
 * The words of a Markdown text without its marks, for the search index: what is left may read a little
 * rougher than the page, but every word of it is there.
 */
export function plainText(markdown: string): string {
  return (
    markdown
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/^\s*(?:```|~~~).*$/gm, ' ')
      // Of formulas only the names and numbers are words.
      .replace(/(\$\$?)([^$]+)\1/g, (_all, _mark, formula: string) => formula.replace(/\\[a-z]+|[\\{}^_&]/gi, ' '))
      // Headings, quotes, list marks, rules and table frames at the beginning of a line.
      .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+|[-*_]{3,}\s*$|\|?(?:\s*:?-+:?\s*\|)+.*$)/gm, ' ')
      .replace(/!?\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
      .replace(/!?\[([^\]]*)\]\[[^\]]*\]/g, '$1')
      .replace(/<\/?[a-z][^>]*>/gi, ' ')
      .replace(/[*_`~|]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim()
  );
}
