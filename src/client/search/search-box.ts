/**
 * Makes the search boxes of a page helpful: `/` leads to the first of them, and names are suggested while
 * somebody types. What that takes is fetched when a box is first used, so that readers do not pay for it.
 */
export function enhanceSearchBoxes(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('[data-search-box]')];
  for (const form of forms) {
    form.querySelector('kbd')?.removeAttribute('hidden');
    if (form.dataset.texts) suggestWhenUsed(form, inputOf(form));
  }
  const [first] = forms;
  if (first) focusOnSlash(inputOf(first));
}

function inputOf(form: HTMLFormElement): HTMLInputElement {
  return form.querySelector('input')!;
}

function suggestWhenUsed(form: HTMLFormElement, input: HTMLInputElement): void {
  const start = async () => {
    const { suggestNames } = await import('./suggestions.ts');
    await suggestNames(form, input);
  };
  // Where suggestions cannot be loaded, the box still leads to the search page.
  const startOnce = () => void start().catch(() => undefined);
  input.addEventListener('focus', startOnce, { once: true });
  if (document.activeElement === input) startOnce();
}

function focusOnSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
