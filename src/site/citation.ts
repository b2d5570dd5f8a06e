import { observatory } from '../../observatory.config.ts';
import type { Language } from '../model/text.ts';
import { fill, formatDate } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { catalogue } from './catalogue.ts';

/** A state of the content: a commit, or where git does not tell, the content as it is. */
export interface Version {
  readonly date: string;
  readonly hash: string;
}

/** How something of the observatory is cited: with the state in which it was seen, so that it can be found again. */
export function citationOf(
  language: Language,
  title: string,
  address: string,
  version: Version = { date: catalogue.asOf, hash: catalogue.digest },
): string {
  return fill(messagesIn(language).end.citeText, {
    title,
    site: observatory.name[language],
    alliance: observatory.owner[language],
    date: formatDate(language, version.date),
    hash: version.hash.slice(0, 7),
    address,
  });
}
