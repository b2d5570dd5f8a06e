/**
 * Starts what a page is for when somebody begins to use it, or when its address says what to show: until then whoever
 * only reads the page does not pay for it.
 */
export function startTool(selector: string, start: (root: HTMLElement) => Promise<void>): void {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) return;
  if (location.search) void start(root);
  else root.addEventListener('focusin', () => void start(root), { once: true });
}
