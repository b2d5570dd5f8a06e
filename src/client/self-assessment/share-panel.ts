import type { AssessmentTexts } from './texts.ts';

/** Makes the link to a result when somebody asks for it, and lets them copy it. */
export function sharePanel(
  view: HTMLElement,
  texts: AssessmentTexts,
  linkOf: () => string,
  say: (message: string) => void,
): { hide(): void } {
  const panel = view.querySelector<HTMLElement>('[data-link]')!;
  const field = panel.querySelector('input')!;
  view.querySelector('[data-make-link]')!.addEventListener('click', () => {
    field.value = linkOf();
    panel.hidden = false;
    field.focus();
    field.select();
  });
  panel.querySelector('[data-copy]')!.addEventListener('click', () => {
    navigator.clipboard.writeText(field.value).then(
      () => say(texts.linkCopied),
      () => say(texts.linkNotCopied),
    );
  });
  return {
    // A link that no longer fits the answers must not be passed on.
    hide: () => {
      panel.hidden = true;
    },
  };
}
