/** An element with a class and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** The heading of a column, a row or a group of rows. */
export function headerCell(scope: 'col' | 'row' | 'rowgroup', text = ''): HTMLTableCellElement {
  const cell = make('th', '', text);
  cell.scope = scope;
  return cell;
}

/** A table that scrolls sideways where it does not fit. */
export function scrolling(table: HTMLTableElement, label: string): HTMLElement {
  const frame = make('div', 'scroll');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', label);
  frame.append(table);
  return frame;
}
