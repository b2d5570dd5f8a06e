/**
 * Starts what a page is for when somebody begins to use it, or when its address says what to show: until then whoever
 * only reads the page does not pay for it.
 */
export function startTool(selector: string, start: (root: HTMLElement) => Promise<void>): void {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) return;
  if (location.search) return void start(root);
  const begun = new AbortController();
  for (const event of ['focusin', 'change'])
    root.addEventListener(
      event,
      () => {
        begun.abort();
        void start(root);
      },
      { signal: begun.signal },
    );
}
