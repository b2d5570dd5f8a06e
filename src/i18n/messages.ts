import type { Language } from '../model/text.ts';
import { en, type Messages } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { de } from './messages/de.ts';
import { it } from './messages/it.ts';

const MESSAGES: Record<Language, Messages> = { en, es, fr, de, it };

/** The interface texts in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

export type { Messages };
