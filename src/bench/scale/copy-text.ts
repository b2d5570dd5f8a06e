/** The fields whose texts differ in each copy: a rule finds records that say what they are in the same words. */
const FIELDS = ['summary', 'definition', 'tasks'] as const;

const ALPHABET = 26;

/** The path that leads to a text in a record. */
type TextPath = readonly [field: string] | readonly [field: string, place: number];

/** The paths of the texts of a record that differ in each copy. */
export function copiedFields(record: object): TextPath[] {
  return textsOf(record).flatMap(([field, value]): TextPath[] =>
    typeof value === 'string' ? [[field]] : value.map((_text, place) => [field, place] as const),
  );
}

/** The record of a copy, as far as its texts go. */
export function withCopiedTexts<T extends object>(record: T, copy: number): T {
  const texts = textsOf(record).map(([field, value]) => [
    field,
    typeof value === 'string' ? textOfCopy(value, copy) : value.map((text) => textOfCopy(text, copy)),
  ]);
  return { ...record, ...(Object.fromEntries(texts) as Partial<T>) };
}

function textsOf(record: object): [field: string, value: string | string[]][] {
  const values = record as Record<string, string | string[] | undefined>;
  return FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]));
}

/**
 * A text in the words of a copy: every other word has other letters, as many as before. What is no word stays, so that
 * the text may be that of a file, with its line breaks and quotation marks.
 */
export function textOfCopy(text: string, copy: number): string {
  if (copy === 1) return text;
  let words = 0;
  return text.replace(/\p{L}+/gu, (word) => (words++ % 2 === 0 ? word : otherLetters(word, copy)));
}

function otherLetters(word: string, copy: number): string {
  return word.replace(/[a-z]/gi, (letter, at: number) => {
    const first = letter < 'a' ? 65 : 97;
    // The shift grows along the word, so that more copies differ than there are letters.
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + copy * (at + 1)) % ALPHABET));
  });
}
