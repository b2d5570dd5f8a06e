import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVEL_NUMBERS, type Level } from '../model/levels.ts';
import { NOT_KNOWN } from '../model/stated.ts';
import { highestLevels } from './coverage.ts';
import { offersFrom, type Offer } from './regions.ts';

/** Essential needs at one level, and how many of them offers from a region answer. */
export interface RegionCell {
  readonly level: Level;
  /** Essential links from job profiles to skills at this level. */
  readonly needs: number;
  /** Unknown where no offer from the region is known: nobody has said that there is none. */
  readonly answered: number | typeof NOT_KNOWN;
}

/** The coverage of a region by its own offers. */
export interface RegionCoverage {
  readonly offers: readonly Offer[];
  /** A row for each skill family (a code of the vocabulary `skill-families`), in the order of the vocabulary. */
  readonly byFamily: readonly { readonly family: string; readonly cells: readonly RegionCell[] }[];
  /** The same over all families. */
  readonly byLevel: readonly RegionCell[];
}

/**
 * The essential needs of all job profiles by skill family and level, against the offers from a region. Which of the jobs a
 * region has is not known, so its demand is taken to be that of all profiles. An offer answers a need when it teaches the
 * skill at least to the level asked for. Linear in the links from jobs to skills.
 */
export function coverageInRegion(catalogue: Catalogue, region: string): RegionCoverage {
  const offers = offersFrom(catalogue, region);
  const reached = highestLevels(offers.flatMap(({ data }) => data.outcomes));
  const rows = new Map([...catalogue.vocabularies['skill-families'].concepts.keys()].map((code) => [code, emptyRow()]));
  for (const [skill, links] of catalogue.links.jobsBySkill) {
    const row = rows.get(catalogue.entries.skills.get(skill)?.data.family ?? '');
    for (const { need, level } of links) {
      const tally = need === 'essential' ? row?.get(level) : undefined;
      if (!tally) continue;
      tally.needs += 1;
      if ((reached.get(skill) ?? 0) >= level) tally.answered += 1;
    }
  }
  const isUnknown = offers.length === 0;
  return {
    offers,
    byFamily: [...rows].map(([family, row]) => ({ family, cells: cellsOf(row, isUnknown) })),
    byLevel: cellsOf(summed([...rows.values()]), isUnknown),
  };
}

/** What is counted at each level. */
type Row = ReadonlyMap<Level, { needs: number; answered: number }>;

function emptyRow(): Row {
  return new Map(LEVEL_NUMBERS.map((level) => [level, { needs: 0, answered: 0 }]));
}

function summed(rows: readonly Row[]): Row {
  const total = emptyRow();
  for (const row of rows)
    for (const [level, tally] of total) {
      tally.needs += row.get(level)?.needs ?? 0;
      tally.answered += row.get(level)?.answered ?? 0;
    }
  return total;
}

function cellsOf(row: Row, isUnknown: boolean): RegionCell[] {
  return [...row].map(([level, { needs, answered }]) => ({ level, needs, answered: isUnknown ? NOT_KNOWN : answered }));
}
