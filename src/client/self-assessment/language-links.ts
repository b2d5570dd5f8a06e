/**
 * Lets answers travel along when the reader changes the language: they stand behind `#` in the address of the link for as long
 * as it takes to follow it.
 *
 * @param fragment what to carry, or undefined where there is nothing yet
 * @param leave called when the page is about to be left this way
 */
export function carryToOtherLanguages(fragment: () => string | undefined, leave: () => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')) {
    const carry = (event: MouseEvent) => {
      const carried = fragment();
      if (carried === undefined) return;
      link.hash = carried;
      // Afterwards, so that the answers do not stay in a link of the page.
      setTimeout(() => {
        link.hash = '';
      });
      if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) leave();
    };
    link.addEventListener('click', carry);
    link.addEventListener('auxclick', carry);
  }
}
