/** Begins a formula in spreadsheets: such a text must not be taken for one. */
const FORMULA = /^[=+\-@\t\r]/;

/** Lines of cells as CSV (RFC 4180), separated by commas. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
