import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { technologiesOf } from './technologies-of.ts';
import { offersFrom } from './regions.ts';

/** What can answer a need: who or what it is, and by which technologies and regions it is found. */
export interface Candidate {
  readonly collection: 'organisations' | 'learning-factories' | 'micro-credentials' | 'courses';
  readonly id: string;
  /** Technologies that a source names for it; none is not the same as none at all. */
  readonly technologies: readonly string[];
  readonly regions: readonly string[];
}

/**
 * The organisations that can answer a need. One belongs to a technology where a source says so of itself or where the
 * equipment of one of its learning factories stands for it.
 */
export function organisationCandidates({ entries, links }: Catalogue): Candidate[] {
  return [...entries.organisations.values()].map(({ id, data }) => {
    const factories = (links.factoriesByOrganisation.get(id) ?? []).map((factory) =>
      entries['learning-factories'].get(factory)!,
    );
    return {
      collection: 'organisations',
      id,
      technologies: [...new Set([data, ...factories.map((factory) => factory.data)].flatMap(technologiesOf))],
      regions: links.regionsByOrganisation.get(id) ?? [],
    };
  });
}

/** The learning factories that can answer a need. */
export function factoryCandidates({ entries, links }: Catalogue): Candidate[] {
  return [...entries['learning-factories'].values()].map(({ id, data }) => ({
    collection: 'learning-factories',
    id,
    technologies: technologiesOf(data),
    regions: [...links.factoriesByRegion].filter(([, factories]) => factories.includes(id)).map(([region]) => region),
  }));
}

/** The micro-credentials and courses that name a technology, with the regions of their providers. */
export function offerCandidates(catalogue: Catalogue): Candidate[] {
  const { entries } = catalogue;
  const from = [...entries.regions.keys()].map((region) => [region, offersFrom(catalogue, region)] as const);
  const offers = [...entries['micro-credentials'].values(), ...entries.courses.values()] as (
    Entry<'micro-credentials'> | Entry<'courses'>
  )[];
  return offers
    .map((offer) => ({
      collection: offer.collection,
      id: offer.id,
      technologies: technologiesOf(offer.data),
      regions: from.filter(([, members]) => members.includes(offer)).map(([region]) => region),
    }))
    .filter(({ technologies }) => technologies.length > 0);
}
