import type { Language } from '../../model/text.ts';

/** Patterns of a language by which the wording of items is judged. */
export interface Wording {
  /** Words that turn a statement round: “I do so” is then no longer the higher answer. */
  readonly negation: RegExp;
  /** Words that join two things; they never begin a statement, so capitals mean something else (the Y axis). */
  readonly joining: RegExp;
  /** How a statement in the first person begins. */
  readonly firstPerson: RegExp;
  /** How a statement begins that says what one could, should or will do. */
  readonly notYetDone: RegExp;
  /** How a statement of knowledge begins. */
  readonly knowledge: RegExp;
  /** How a statement in the first person begins, in words. */
  readonly firstPersonExample: string;
  /** How a statement of knowledge begins, in words. */
  readonly knowledgeExamples: readonly string[];
}

/** Finds whole words only: a hyphen joins words (pick-and-place), an apostrophe parts them (n’est). */
function words(list: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list})(?![\\p{L}\\p{N}-])`, flags);
}

/** Finds words at the beginning of a text. */
function beginning(list: string): RegExp {
  return new RegExp(`^(?:${list})(?![\\p{L}\\p{N}-])`, 'u');
}

/**
 * The wording of each language. Spanish and Italian have no pronoun: their verbs in the first person of the present
 * end in -o, but for a few short ones, and may have a reflexive pronoun before them.
 */
export const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    negation: words("not|no|never|none|nothing|nobody|neither|nor|without|cannot|\\p{L}+n[’']t", 'iu'),
    joining: words('and|or|as well as'),
    firstPerson: beginning('I'),
    notYetDone: beginning('I (?:can|could|may|might|must|should|will|would|am able)'),
    knowledge: beginning('I (?:know|understand)'),
    firstPersonExample: 'I measure …',
    knowledgeExamples: ['I know …', 'I understand …'],
  },
  es: {
    negation: words('no|nunca|jamás|nada|nadie|ning[uú]n|ninguna|ninguno|tampoco|ni|sin', 'iu'),
    joining: words('y|e|o|u|así como'),
    firstPerson: beginning('(?:Me |Lo |La |Los |Las )?(?:\\p{L}+o|[Ss]é|[Dd]oy|[Ss]oy|[Ee]stoy|[Vv]oy|[Hh]e)'),
    notYetDone: beginning('Puedo|Debo|Voy a|Soy capaz'),
    knowledge: beginning('Sé|Conozco|Entiendo|Comprendo'),
    firstPersonExample: 'Mido …',
    knowledgeExamples: ['Sé …', 'Conozco …', 'Entiendo …', 'Comprendo …'],
  },
  fr: {
    negation: words('ne|n|jamais|rien|aucun|aucune|ni|sans', 'iu'),
    joining: words('et|ou|ainsi que'),
    firstPerson: beginning('Je|J'),
    notYetDone: beginning('Je (?:peux|pourrais|dois|devrais|vais|suis capable)'),
    knowledge: beginning('Je (?:sais|connais|comprends)'),
    firstPersonExample: 'Je mesure …',
    knowledgeExamples: ['Je sais …', 'Je connais …', 'Je comprends …'],
  },
  de: {
    negation: words('nicht|kein(?:e[mnrs]?)?|nie|niemals|nichts|niemand(?:e[mn])?|weder|ohne', 'iu'),
    joining: words('und|oder|bzw|sowie|beziehungsweise'),
    firstPerson: beginning('Ich'),
    notYetDone: beginning('Ich (?:kann|könnte|darf|muss|soll|sollte|werde|würde)'),
    knowledge: beginning('Ich (?:weiß|kenne|verstehe)'),
    firstPersonExample: 'Ich messe …',
    knowledgeExamples: ['Ich weiß …', 'Ich kenne …', 'Ich verstehe …'],
  },
  it: {
    negation: words('non|mai|niente|nulla|nessun[ao]?|neppure|né|senza', 'iu'),
    joining: words('e|ed|o|od|oppure|nonché'),
    firstPerson: beginning('(?:Mi |Lo |La |Li |Le |Ne )?\\p{L}*o'),
    notYetDone: beginning('Posso|Potrei|Devo|Sono in grado'),
    knowledge: beginning('So|Conosco|Comprendo|Capisco'),
    firstPersonExample: 'Misuro …',
    knowledgeExamples: ['So …', 'Conosco …', 'Comprendo …', 'Capisco …'],
  },
};
