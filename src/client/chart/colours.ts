/** Reads colours of the page by their variables, as a canvas understands them, whether the page is light or dark. */
export function pageColours(near: HTMLElement): (variable: string) => string {
  const read = new Map<string, string>();
  return (variable) => {
    const known = read.get(variable);
    if (known !== undefined) return known;
    const probe = document.createElement('span');
    probe.style.color = `var(${variable})`;
    near.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    read.set(variable, color);
    return color;
  };
}
