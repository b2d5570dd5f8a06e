import type { Language } from '../model/text.ts';
import type { VocabularyConcept } from '../model/vocabulary.ts';
import { compareNames } from '../i18n/format.ts';
import { pageAddress } from './addresses.ts';

/** The page of the glossary, without language and base. */
export const GLOSSARY_PAGE = 'about/glossary/';

/** Where the glossary explains a word, by its code; the link check makes sure that it does. */
export function explanationAddress(language: Language, code: string): string {
  return `${pageAddress(language, GLOSSARY_PAGE)}#${code}`;
}

/** A word of the glossary as a reader meets it. */
export interface GlossaryTerm {
  /** The same in every language: the place of the word on its page. */
  readonly id: string;
  readonly term: string;
  readonly explanation: string;
}

/** The words of the glossary in the alphabetical order of a language. */
export function glossaryTerms(concepts: Iterable<VocabularyConcept>, language: Language): GlossaryTerm[] {
  const compare = compareNames(language);
  return [...concepts]
    .map(({ code, labels, definition = '', definitions }) => ({
      id: code,
      term: labels[language],
      explanation: language === 'en' ? definition : (definitions?.[language] ?? definition),
    }))
    .sort((a, b) => compare(a.term, b.term));
}

/** Words by their first letter, without its accent; the order of the words stays. */
export function byInitial(terms: readonly GlossaryTerm[]): Map<string, GlossaryTerm[]> {
  return Map.groupBy(terms, ({ term }) => term.normalize('NFD').charAt(0).toUpperCase());
}
