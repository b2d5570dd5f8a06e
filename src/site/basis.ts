import type { Basis } from '../model/skill-link.ts';
import type { Language } from '../model/text.ts';
import { fill, formatList } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { linkTo } from './texts.ts';

/** In a few words, where a job-skill link comes from. */
export function basisText(bases: readonly Basis[], language: Language): string {
  return formatList(language, [...new Set(bases.map((basis) => wordsFor(basis, language)))]);
}

function wordsFor(basis: Basis, language: Language): string {
  const t = messagesIn(language).basis;
  if (basis === 'draft') return t.draft;
  if ('statementBy' in basis) {
    return fill(t.statement, { organisation: linkTo('organisations', basis.statementBy, language).title.value });
  }
  if ('relation' in basis) return basis.relation === 'essential' ? t.escoEssential : t.escoOptional;
  return linkTo('sources', basis.source, language).title.value;
}
