import type { Language } from '../model/text.ts';

/** The forms of a counted phrase; `{n}` stands for the number. Languages without a form fall back to `other`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

// English is written the European way: 23 November 2026.
const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es', fr: 'fr', de: 'de', it: 'it' };

type IntlObject =
  Intl.NumberFormat | Intl.PluralRules | Intl.DateTimeFormat | Intl.Collator | Intl.ListFormat | Intl.DisplayNames;

const cache = new Map<string, IntlObject>();

/** Intl objects are costly to make and are asked for on every page. */
function once<T extends IntlObject>(key: string, make: () => T): T {
  const made = (cache.get(key) as T | undefined) ?? make();
  cache.set(key, made);
  return made;
}

/** A number in the reader's notation. */
export function formatNumber(language: Language, value: number): string {
  return once(`number-${language}`, () => new Intl.NumberFormat(LOCALES[language])).format(value);
}

/** A part of a whole (0 to 1) in per cent, with one decimal place unless other numbers of them are asked for. */
export function formatPercent(language: Language, part: number, least = 1, most = 1): string {
  return once(
    `percent-${language}-${least}-${most}`,
    () =>
      new Intl.NumberFormat(LOCALES[language], {
        style: 'percent',
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      }),
  ).format(part);
}

/** The size of a file in the reader's notation, in decimal kilobytes or megabytes. */
export function formatSize(language: Language, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return once(
    `size-${language}-${unit}`,
    () => new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, maximumFractionDigits: 1 }),
  ).format(value);
}

/** A calendar date (YYYY-MM-DD) in words of the reader's language; a year or month alone stays so. */
export function formatDate(language: Language, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const dayGiven = date.length === 10;
  const format = once(
    `date-${language}-${dayGiven}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        year: 'numeric',
        month: 'long',
        ...(dayGiven ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      }),
  );
  return format.format(new Date(`${dayGiven ? date : `${date}-01`}T00:00:00Z`));
}

/** A year, month, quarter or an interval of them (ISO 8601) in words of the reader's language; a quarter stays so. */
export function formatPeriod(language: Language, period: string): string {
  return period
    .split('/')
    .map((part) => (part.includes('Q') ? part.replace('-', ' ') : formatDate(language, part)))
    .join('–');
}

/** The form of a phrase that fits a number, with the number in it. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rules = once(`plural-${language}`, () => new Intl.PluralRules(LOCALES[language]));
  return fill(forms[rules.select(count)] ?? forms.other, { n: formatNumber(language, count) });
}

/** How a language calls another one. */
export function languageName(language: Language, named: string): string {
  return (
    once(`names-${language}`, () => new Intl.DisplayNames(LOCALES[language], { type: 'language' })).of(named) ?? named
  );
}

/** A label that announces what follows it. French parts the colon from the word by a narrow space. */
export function labelled(language: Language, label: string): string {
  return language === 'fr' ? `${label}\u202f:` : `${label}:`;
}

/** A list of words joined as the reader's language joins them. */
export function formatList(language: Language, words: readonly string[]): string {
  return once(`list-${language}`, () => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })).format(words);
}

/** Compares names in the alphabetical order of the reader's language. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return once(
    `collator-${language}`,
    () => new Intl.Collator(LOCALES[language], { sensitivity: 'base', numeric: true }),
  ).compare;
}

/**
 * Puts values into a phrase: `{name}` is replaced by the value of that name.
 *
 * @throws Error where the phrase names a value that is not given, because half a sentence must not be shown
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The phrase “${phrase}” needs a value for {${name}}.`);
    return String(value);
  });
}
