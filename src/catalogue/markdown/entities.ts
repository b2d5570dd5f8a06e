const NAMED: Record<string, string> = {
  colon: ':',
  tab: '\t',
  newline: '\n',
  sol: '/',
  bsol: '\\',
  amp: '&',
  period: '.',
  num: '#',
};

/** Decodes the HTML entities with which somebody could hide the scheme of an address. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex?: string, decimal?: string) =>
      codePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&([a-z]{1,20});/gi, (all, name: string) => NAMED[name.toLowerCase()] ?? all);
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
