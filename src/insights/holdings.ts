import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { localise } from '../catalogue/localise.ts';
import type { Collection } from '../model/collections.ts';
import { STATUSES, type Status } from '../model/status.ts';
import type { Language } from '../model/text.ts';

/** How many records of a collection are in each computed state; states without records count zero. */
export function statusCounts(catalogue: Catalogue, collection: Collection): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const entry of catalogue.entries[collection].values()) if (entry.status) counts[entry.status] += 1;
  return counts;
}

/** How many records of a collection have their title in a language, translated or original. */
export function titledIn(catalogue: Catalogue, collection: Collection, language: Language): number {
  const entries = [...catalogue.entries[collection].values()] as Entry[];
  return entries.filter((entry) => localise(entry, 'title', language)?.language === language).length;
}
