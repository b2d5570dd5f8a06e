/**
 * French and Italian words that lose their vowel before another: l’usinage, dell’acciaio. What follows the
 * apostrophe is the word that people search for.
 */
const ELIDED =
  /(?<![\p{L}\p{N}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|sull|un|quest|quell|gl)['’])(?=[\p{L}\p{N}])/giu;

/** The same where a space has been put behind the apostrophe. */
const PARTED =
  /(?<![\p{L}\p{N}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|sull|un|quest|quell|gl)['’]) (?=[\p{L}\p{N}<])/giu;

/** Letters that are one character and two sounds; Unicode takes no accent off them. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** Puts a space behind elided words, so that an index sees two words. */
export function partElisions(text: string): string {
  return text.replace(ELIDED, '$1 ');
}

/** Takes the space behind elided words away again, for reading. */
export function joinElisions(text: string): string {
  return text.replace(PARTED, '$1');
}

/** Lower case without accents, ligatures as two letters, so that “maquina” finds “máquina” and “schweisser” “Schweißer”. */
export function folded(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return letters.replace(/[ßœæøł]/g, (letter) => LIGATURES[letter]!);
}

/** The words of a text as searching sees them: without case, accents, punctuation and elided articles. */
export function wordsOf(text: string): string[] {
  return folded(text.replace(ELIDED, ' '))
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
}

/** A text in the form in which two writings of the same name are equal. */
export function searchKey(text: string): string {
  return wordsOf(text).join(' ');
}

/**
 * True where two words are probably forms of one: equal, one the beginning of the other, or with endings of
 * at most three letters behind a common beginning of at least four, as in “soldering” and “solder”.
 */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  if (common === shorter) return shorter >= 3;
  return common >= 4 && Math.max(a.length, b.length) - common <= 3;
}
