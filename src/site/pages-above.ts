import type { Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import type { Language } from '../model/text.ts';
import { messagesIn } from '../i18n/messages.ts';
import { listPage } from './addresses.ts';
import { firstListPage } from './lists/pages.ts';

/** A page above another one: its address without language and base, and its name. */
export type PageAbove = [page: string, name: string];

/** The pages above the list of a collection: that of the repository or of open innovation for what belongs to it. */
export function pagesAboveList(collection: Collection, language: Language): PageAbove[] {
  const repository = firstListPage('repository');
  const t = messagesIn(language);
  const wider: readonly PageAbove[] = [
    [repository, t.nav.repository],
    ['open-innovation/', t.openInnovation.title],
  ];
  return wider.filter(([page]) => KINDS[collection].segment.startsWith(page));
}

/** The pages above a record of a collection. */
export function pagesAboveRecord(collection: Collection, language: Language): PageAbove[] {
  return [...pagesAboveList(collection, language), [listPage(collection), messagesIn(language).kinds[collection]]];
}
