import { liesInNuts } from '../model/nuts.ts';
import { isKnown } from '../model/stated.ts';
import type { Catalogue, Entry, Index, Links } from './catalogue.ts';

type Entries = Pick<Catalogue['entries'], 'organisations' | 'regions' | 'learning-factories'>;

/** That an organisation has its seat in a region, each by its id. */
interface Seat {
  readonly region: string;
  readonly organisation: string;
}

/**
 * True where an organisation has its seat in a region: its NUTS region lies in that of the region, or the region names it
 * because it has no NUTS region. An organisation whose seat is known only more roughly than the region lies nowhere in it.
 */
function sitsIn(organisation: Entry<'organisations'>, region: Entry<'regions'>): boolean {
  const { region: seat } = organisation.data;
  const { nuts, organisations } = region.data;
  if (!isKnown(seat)) return organisations.includes(organisation.id);
  return isKnown(nuts) && liesInNuts(seat, nuts);
}

/** Which organisations sit in which regions, seen from both. */
export function seatsOf({
  organisations,
  regions,
}: Omit<Entries, 'learning-factories'>): Pick<Links, 'organisationsByRegion' | 'regionsByOrganisation'> {
  const seats = narrowestFirst(regions).flatMap((region) =>
    [...organisations.values()]
      .filter((organisation) => sitsIn(organisation, region))
      .map(({ id }): Seat => ({ region: region.id, organisation: id })),
  );
  return {
    organisationsByRegion: grouped(seats, 'region', 'organisation'),
    regionsByOrganisation: grouped(seats, 'organisation', 'region'),
  };
}

/**
 * Which learning factories lie in which regions: by their own NUTS region, and those without one where an organisation that
 * runs them has its seat.
 */
export function factoriesByRegion({ regions, 'learning-factories': factories, organisations }: Entries): Index<string> {
  const { organisationsByRegion } = seatsOf({ organisations, regions });
  return new Map(
    [...regions.values()].flatMap((region) => {
      const { nuts } = region.data;
      const seated = organisationsByRegion.get(region.id) ?? [];
      const inside = [...factories.values()].filter(({ data }) =>
        isKnown(data.nuts)
          ? isKnown(nuts) && liesInNuts(data.nuts, nuts)
          : data.organisations.some((organisation) => seated.includes(organisation)),
      );
      return inside.length > 0 ? [[region.id, inside.map(({ id }) => id)] as const] : [];
    }),
  );
}

function grouped(seats: readonly Seat[], by: keyof Seat, what: keyof Seat): ReadonlyMap<string, string[]> {
  return new Map(
    [...Map.groupBy(seats, (seat) => seat[by])].map(([id, group]) => [id, group.map((seat) => seat[what])]),
  );
}

/** Regions with the longest NUTS code first, those without a code last; else by id. */
function narrowestFirst(regions: Entries['regions']): Entry<'regions'>[] {
  const length = ({ data }: Entry<'regions'>) => (isKnown(data.nuts) ? data.nuts.length : 0);
  return [...regions.values()].sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1));
}
