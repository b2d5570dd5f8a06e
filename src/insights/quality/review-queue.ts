import type { Catalogue, Entry, RecordRef } from '../../catalogue/catalogue.ts';
import { EDITORIAL } from '../../model/provenance.ts';

/** A record that waits for a review, with how much depends on it. */
export interface Awaiting extends RecordRef {
  /** Job profiles that build on it. */
  readonly jobs: number;
  /** Micro-credentials and courses that build on it. */
  readonly offers: number;
}

/**
 * The skills and technologies whose review helps most: those that are drafts or overdue, most used first, then by id. What
 * many records build on should be right first.
 */
export function reviewQueue(catalogue: Catalogue, limit: number): Awaiting[] {
  const { entries, links } = catalogue;
  const waiting = [...entries.skills.values(), ...entries.technologies.values()].filter(isWaiting).map((entry) => {
    const users = new Set((links.jobsBySkill.get(entry.id) ?? []).map(({ job }) => job));
    const offers = new Set((links.outcomesBySkill.get(entry.id) ?? []).map(({ id }) => id));
    if (entry.collection === 'technologies')
      for (const { collection, id } of links.recordsByTechnology.get(entry.id) ?? []) {
        if (collection === 'job-profiles') users.add(id);
        if (collection === 'micro-credentials' || collection === 'courses') offers.add(id);
      }
    return { collection: entry.collection, id: entry.id, jobs: users.size, offers: offers.size };
  });
  return waiting.sort((a, b) => b.jobs + b.offers - (a.jobs + a.offers) || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function isWaiting({ status }: Entry): boolean {
  return status === 'draft' || status === 'structure-checked' || status === 'overdue';
}

/** How many organisations other than the project itself have submitted or reviewed a record. */
export function activeOrganisations({ links }: Catalogue): number {
  return [...links.organisationRecords].filter(
    ([id, { submitted, reviewed }]) => id !== EDITORIAL && submitted.length + reviewed.length > 0,
  ).length;
}
