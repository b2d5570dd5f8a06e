import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Figure } from '../model/indicator.ts';
import { liesInNuts, nutsPrefix } from '../model/nuts.ts';
import { isKnown } from '../model/stated.ts';

/** Codes of the European Union as a whole (vocabulary `geographies`). */
const UNION: readonly string[] = ['EU27-2020', 'EU'];

/** The newest figures of an indicator for one place: one, or one for each group. */
export interface LatestFigures {
  readonly indicator: Entry<'indicators'>;
  readonly figures: readonly Figure[];
}

/** What indicators say of one place. */
export interface PlaceFigures {
  /** A code of the vocabulary `geographies`. */
  readonly geography: string;
  readonly latest: readonly LatestFigures[];
}

/**
 * The newest figures for a region and for what it lies in: itself, the parts that an earlier edition of NUTS had of it, the
 * wider regions, its country, and last the European Union, with which every region compares. Places without figures are left
 * out. The codes of countries in statistics are those of NUTS.
 */
export function figuresOfRegion(catalogue: Catalogue, { data }: Entry<'regions'>): PlaceFigures[] {
  const geographies = [...catalogue.vocabularies.geographies.concepts.keys()];
  const { nuts } = data;
  const wider = isKnown(nuts) ? geographies.filter((code) => liesInNuts(nuts, code)) : [];
  const narrowestFirst = wider.sort((a, b) => b.length - a.length);
  const places = [...narrowestFirst, nutsPrefix(data.country)];
  const own = places.filter((code) => code === nuts);
  const around = places.filter((code) => code !== nuts);
  return [...new Set([...own, ...(data.earlierNuts ?? []), ...around, ...UNION])]
    .map((geography) => ({ geography, latest: latestOf(catalogue, geography) }))
    .filter(({ latest }) => latest.length > 0);
}

function latestOf({ entries }: Catalogue, geography: string): LatestFigures[] {
  return [...entries.indicators.values()].flatMap((indicator) => {
    const here = indicator.data.figures.filter((figure) => figure.geography === geography);
    const newest = here.reduce((latest, { period }) => (period > latest ? period : latest), '');
    const figures = here.filter(({ period }) => period === newest);
    return figures.length > 0 ? [{ indicator, figures }] : [];
  });
}

/** True for the European Union as a whole: its figures are the same for every region. */
export function isUnion(geography: string): boolean {
  return UNION.includes(geography);
}
