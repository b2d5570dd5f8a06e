import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { EDITORIAL } from '../model/provenance.ts';
import { isKnown } from '../model/stated.ts';

/** A micro-credential or a course. */
export type Offer = Entry<'micro-credentials'> | Entry<'courses'>;

/** True where a partner of the Alliance has its seat in a region. */
export function isPartnerRegion({ entries, links }: Catalogue, region: string): boolean {
  return (links.organisationsByRegion.get(region) ?? []).some(
    (id) => entries.organisations.get(id)?.data.relation === 'partner',
  );
}

/** The ids of the organisations that sit in no region of the catalogue. */
export function organisationsInNoRegion({ entries, links }: Catalogue): string[] {
  return [...entries.organisations.keys()].filter((id) => !links.regionsByOrganisation.has(id));
}

/**
 * The offers from a region: those whose provider has its seat there. A design that nobody awards has no provider and belongs
 * to no region, whoever drafted it.
 */
export function offersFrom(catalogue: Catalogue, region: string): Offer[] {
  const members = new Set(catalogue.links.organisationsByRegion.get(region));
  if (members.size === 0) return [];
  const { 'micro-credentials': microCredentials, courses } = catalogue.entries;
  return [...microCredentials.values(), ...courses.values()].filter((offer) => {
    const provider = providerOf(offer);
    return provider !== undefined && members.has(provider);
  });
}

/** Who provides an offer: its awarding body; else whoever submitted it, unless that is the project or it is a mere design. */
function providerOf({ data }: Offer): string | undefined {
  if ('awardingBody' in data && isKnown(data.awardingBody)) return data.awardingBody;
  if ('provision' in data && data.provision === 'design') return undefined;
  return data.submittedBy === EDITORIAL ? undefined : data.submittedBy;
}
