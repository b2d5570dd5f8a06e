import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/text.ts';
import type { PluralForms } from './format.ts';
import { messagesIn } from './messages.ts';

/** Texts that rightly read as in English: in which languages, and why. An entry that no text needs fails. */
const SAME_AS_ENGLISH: readonly { texts: readonly string[]; languages: readonly Language[]; because: string }[] = [
  {
    texts: ['{organisation}, {date}: {step}, {outcome}', '{job}: {n}'],
    languages: ['es', 'de', 'it'],
    because: 'only placeholders, and the same punctuation',
  },
  { texts: ['DigComp 3.0'], languages: ['es', 'fr', 'de', 'it'], because: 'proper name of the framework' },
  { texts: ['ISCO-08'], languages: ['de', 'it'], because: 'German and Italian use the English abbreviation' },
  {
    texts: ['error', 'provisional', 'Sector: {sector}', 'regional'],
    languages: ['es'],
    because: 'the Spanish word is the same',
  },
  {
    texts: ['projection', 'Horizon', 'national', '{n} points'],
    languages: ['fr'],
    because: 'the French word is the same',
  },
  {
    texts: ['Technologies', 'Organisation', 'Organisations', 'Date', '{n} participants'],
    languages: ['fr'],
    because: 'the French word is the same',
  },
  {
    texts: [
      'Source',
      'Sources',
      '{n} organisation',
      '{n} organisations',
      '{n} source',
      '{n} sources',
      '{n} concept',
      '{n} concepts',
      'Version',
      'Page {n}',
      'Pages',
    ],
    languages: ['fr'],
    because: 'the French word is the same',
  },
  {
    texts: ['Type', 'Licence', 'Description', 'Suggestions', 'Phases', '{n} phase', '{n} phases'],
    languages: ['fr'],
    because: 'the French word is the same',
  },
  {
    texts: [
      'Organisation',
      'Status',
      'Optional',
      'optional',
      'Start',
      'Version',
      'Region',
      'Region (NUTS)',
      'Website',
      'Schemas',
      'Webinar',
      'online',
      'national',
      'regional',
    ],
    languages: ['de'],
    because: 'the German word is the same',
  },
  { texts: ['Repository'], languages: ['de', 'it'], because: 'what developers call a git repository in that language' },
  { texts: ['Phase {n}: {title}'], languages: ['de'], because: 'the German word is the same' },
  {
    texts: ['Question', 'Questions', '{n} question', '{n} questions'],
    languages: ['fr'],
    because: 'the French word is the same',
  },
  { texts: ['Attitude'], languages: ['fr'], because: 'the French word is the same' },
  { texts: ['A'], languages: ['es', 'fr'], because: 'the initial letter of attitude in that language too' },
  { texts: ['S'], languages: ['fr'], because: 'the initial letter of savoir-faire' },
  { texts: ['Version {version}, {date}'], languages: ['fr', 'de'], because: 'the word is the same' },
  { texts: ['Area'], languages: ['it'], because: 'the Italian word is the same' },
  { texts: ['File'], languages: ['it'], because: 'the loan word is the usual one' },
  {
    texts: ['EQF', 'EQF {level}'],
    languages: ['it'],
    because: 'Italian training authorities use the English abbreviation',
  },
];

/** The quotation marks that a language uses. */
const QUOTES: Record<Language, readonly [opening: string, closing: string]> = {
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  de: ['„', '“'],
  it: ['«', '»'],
};

/** A text, or a phrase with its plural forms. */
type Leaf = string | PluralForms;

const isPhrase = (value: object): value is PluralForms => 'other' in value;

/** Every text and counted phrase below a part of the messages, by its path. */
function leavesOf(messages: object, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(messages).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' || isPhrase(value) ? [[path + key, value]] : leavesOf(value, `${path}${key}.`),
  );
}

const formsOf = (leaf: Leaf): [form: string, text: string][] =>
  typeof leaf === 'string' ? [['', leaf]] : Object.entries(leaf);

/** Every single text of a language; the forms of a counted phrase each for themselves. */
const textsIn = (language: Language) =>
  leavesOf(messagesIn(language)).flatMap(([path, leaf]) => formsOf(leaf).map(([form, text]) => ({ path, form, text })));

const placeholdersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const english = new Map(leavesOf(messagesIn('en')));
const translations = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('interface texts in %s', (language) => {
  it('have every plural form that a count can select, and none that no count selects', () => {
    const rules = new Intl.PluralRules(language);
    const everyday = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    for (const [path, leaf] of leavesOf(messagesIn(language))) {
      if (typeof leaf === 'string') continue;
      const forms = Object.keys(leaf);
      // Rarer categories (the Romance languages have `many`, for millions) fall back to `other`.
      expect(forms, path).toEqual(expect.arrayContaining([...everyday, 'other']));
      expect(rules.resolvedOptions().pluralCategories, path).toEqual(expect.arrayContaining(forms));
    }
  });

  it('are neither empty nor carelessly typed', () => {
    const careless = textsIn(language).filter(
      ({ text }) => text === '' || text !== text.trim() || /['"]|\.\.\.|\s\s|\{(?!\w+\})|(?<!\{\w+)\}/.test(text),
    );
    expect(careless).toEqual([]);
  });

  it('are quoted as the language quotes', () => {
    const [opening, closing] = QUOTES[language];
    const quoted = new RegExp(`${opening}[^“”„«»]+${closing}`, 'g');
    expect(textsIn(language).filter(({ text }) => /[“”„«»]/.test(text.replace(quoted, '')))).toEqual([]);
  });
});

describe.each(translations)('translation into %s', (language) => {
  it('has the texts that English has, no fewer and no more', () => {
    const paths = leavesOf(messagesIn(language)).map(([path]) => path);
    expect(paths.sort()).toEqual([...english.keys()].sort());
  });

  it('has the placeholders of the English text in each text', () => {
    for (const { path, form, text } of textsIn(language)) {
      const original = english.get(path);
      const model = typeof original === 'object' ? original.other : original;
      expect(placeholdersOf(text), `${path} ${form}`).toEqual(placeholdersOf(model ?? ''));
    }
  });

  it('leaves in English only what is listed with a reason', () => {
    const originals = new Map(textsIn('en').map(({ path, form, text }) => [`${path} ${form}`, text]));
    const same = textsIn(language).filter(({ path, form, text }) => originals.get(`${path} ${form}`) === text);
    const listed = SAME_AS_ENGLISH.filter(({ languages }) => languages.includes(language)).flatMap(
      ({ texts }) => texts,
    );
    expect([...new Set(same.map(({ text }) => text))].sort()).toEqual(listed.sort());
  });
});

describe('French texts', () => {
  it('have a narrow no-break space before high punctuation', () => {
    expect(textsIn('fr').filter(({ text }) => /[^\u202f][:;?!]/.test(text))).toEqual([]);
  });
});
