const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Turns a text of ours with `code` in back-ticks into HTML; everything else is escaped. */
export function inlineCode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!).replace(/`([^`]+)`/g, '<code>$1</code>');
}
