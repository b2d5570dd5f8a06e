import type { FLAGS, Indicator } from '../../model/indicator.ts';
import type { Cell, StatDataset } from './dataset.ts';
import { ImportError } from './import-error.ts';

/** A figure as the data set has it, in the codes of the observatory. */
export interface ImportedFigure {
  readonly geography: string;
  readonly period: string;
  readonly value: number;
  readonly flags: readonly (typeof FLAGS)[number][];
}

type Origin = Indicator['origins'][number];

/** The flags of Eurostat that say something of a figure (https://ec.europa.eu/eurostat/data/database/information). */
const MEANINGS: Readonly<Record<string, (typeof FLAGS)[number]>> = {
  b: 'break',
  e: 'estimated',
  p: 'provisional',
  s: 'estimated',
  u: 'low-reliability',
};

const PLACE = 'geo';
const TIME = 'time';

/**
 * The figures of a data set that belong to an origin: the slice that it names, by place and time.
 *
 * @throws ImportError where the data set has no place or time, or where the origin leaves open which part of it is meant
 */
export function figuresOf(dataset: StatDataset, origin: Origin): ImportedFigure[] {
  for (const dimension of [PLACE, TIME])
    if (!dataset.dimensions.has(dimension)) throw new ImportError(`The data set has no dimension “${dimension}”.`);
  const slice = sliceOf(dataset, origin);
  return dataset.cells
    .filter(({ categories }) => [...slice].every(([name, category]) => categories.get(name) === category))
    .map(figureOf);
}

/** The category that is meant in each dimension besides place and time. */
function sliceOf({ dimensions }: StatDataset, { slice = [], source }: Origin): Map<string, string> {
  const named = new Map(slice.map(({ dimension, category }) => [dimension, category]));
  const chosen = new Map<string, string>();
  for (const [name, categories] of dimensions) {
    if (name === PLACE || name === TIME) continue;
    const category = named.get(name) ?? (categories.length === 1 ? categories[0]! : undefined);
    if (category === undefined)
      throw new ImportError(
        `The dimension “${name}” has ${categories.length} categories (${categories.slice(0, 12).join(', ')}). Say which one is meant:\n` +
          `in the origin “${source}” write\n    slice:\n      - { dimension: ${name}, category: ${categories[0]} }`,
      );
    if (!categories.includes(category))
      throw new ImportError(
        `The origin “${source}” wants “${category}” of the dimension “${name}”, but the file has ${categories.slice(0, 12).join(', ')}.`,
      );
    chosen.set(name, category);
  }
  return chosen;
}

function figureOf({ categories, value, status }: Cell): ImportedFigure {
  const flags = [...status].map((letter) => MEANINGS[letter]).filter((flag) => flag !== undefined);
  return {
    // EU27_2020 is written EU27-2020 here, as all codes.
    geography: categories.get(PLACE)!.replaceAll('_', '-'),
    period: categories.get(TIME)!,
    value,
    flags: [...new Set(flags)],
  };
}
