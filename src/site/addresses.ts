import { observatory } from '../../observatory.config.ts';
import type { Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import type { Language } from '../model/text.ts';

/** Path of a page of the site below the base path, as it stands in a link. `page` ends with a slash, or is empty for the home page. */
export function pageAddress(language: Language, page: string): string {
  return `${observatory.base}${language}/${page}`;
}

/** The page of a record, without language and base: `jobs/cnc-machine-operator/`. */
export function recordPage(collection: Collection, id: string): string {
  return `${KINDS[collection].segment}/${id}/`;
}

/** The list page of a collection, without language and base. */
export function listPage(collection: Collection): string {
  return `${KINDS[collection].segment}/`;
}

/** Path of a record's page, as it stands in a link. */
export function recordAddress(language: Language, collection: Collection, id: string): string {
  return pageAddress(language, recordPage(collection, id));
}

/** Path of a file of the site, as it stands in a link. */
export function fileAddress(file: string): string {
  return `${observatory.base}${file}`;
}

/** Path of a file beside a record, as it stands in a link. */
export function attachmentAddress(collection: Collection, id: string, name: string): string {
  return fileAddress(`data/${collection}/${id}/${encodeURI(name)}`);
}

/** The full address of a path that begins with the base path. */
export function absoluteAddress(path: string): string {
  return new URL(path, observatory.site).href;
}

/** Path of a list with some of its filters set, as it stands in a link. */
export function filteredList(
  language: Language,
  collection: Collection,
  filters: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams(filters).toString();
  return `${pageAddress(language, listPage(collection))}${query && `?${query}`}`;
}
