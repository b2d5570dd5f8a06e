import { z } from 'zod';
import { ImportError } from './import-error.ts';

const Category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int().min(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});

/** What is read of a data set in JSON-stat 2.0 (https://json-stat.org/full/), as Eurostat serves it. */
const JsonStat = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(1)),
  dimension: z.record(z.string(), z.object({ category: Category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
  extension: z.object({ id: z.string().optional() }).loose().optional(),
});

/** A figure of a data set, with the category that it has in each dimension. */
export interface Cell {
  readonly categories: ReadonlyMap<string, string>;
  readonly value: number;
  /** Letters that the statistical office puts on it, such as `b` for a break; empty for none. */
  readonly status: string;
}

/** A data set as a list of figures; cells without a figure are left out, because they are not known. */
export interface StatDataset {
  /** The code of the data set in capitals, where the file names it. */
  readonly code: string | undefined;
  /** The day on which it was last updated, as YYYY-MM-DD, where the file says so. */
  readonly updated: string | undefined;
  /** The categories of each dimension, in their order. */
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  readonly cells: readonly Cell[];
}

/**
 * Reads a data set in JSON-stat 2.0.
 *
 * @throws ImportError where the text is none, or contradicts itself
 */
export function readJsonStat(text: string): StatDataset {
  const file = parsed(text);
  const dimensions = new Map(file.id.map((name, place) => [name, categoriesOf(file, name, file.size[place])]));
  const count = [...dimensions.values()].reduce((product, { length }) => product * length, 1);
  if (Array.isArray(file.value) && file.value.length > count)
    throw new ImportError(`The file has ${file.value.length} values, but its dimensions make room for ${count}.`);
  const cells: Cell[] = [];
  for (const [place, value] of Object.entries(file.value)) {
    const index = Number(place);
    if (!(index < count)) throw new ImportError(`The file has a value at place ${place}, which no category has.`);
    if (value !== null)
      cells.push({ categories: categoriesAt(index, dimensions), value, status: statusAt(file.status, index) });
  }
  return {
    code: file.extension?.id?.toUpperCase(),
    updated: /^\d{4}-\d{2}-\d{2}/.exec(file.updated ?? '')?.[0],
    dimensions,
    cells,
  };
}

type JsonStatFile = z.infer<typeof JsonStat>;

function parsed(text: string): JsonStatFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`This is not JSON: ${(error as Error).message}.`);
  }
  const result = JsonStat.safeParse(json);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new ImportError(
    `This is not a data set in JSON-stat 2.0: ${path.join('.') || 'the file'}: ${message}.\n` +
      'Download it from Eurostat with the format JSON-stat 2.0 (the address ends in “format=JSON”).',
  );
}

function categoriesOf({ dimension }: JsonStatFile, name: string, size: number | undefined): string[] {
  const { index, label } = dimension[name]?.category ?? {};
  const codes = Array.isArray(index)
    ? index
    : index
      ? Object.keys(index).sort((a, b) => index[a]! - index[b]!)
      : Object.keys(label ?? {});
  if (codes.length !== size)
    throw new ImportError(
      `The dimension “${name}” names ${codes.length} categories, but its size is ${size ?? 'missing'}.`,
    );
  return codes;
}

/** Values stand in row-major order: the last dimension changes fastest. */
function categoriesAt(index: number, dimensions: StatDataset['dimensions']): Map<string, string> {
  const categories = new Map<string, string>();
  let rest = index;
  for (const [name, codes] of [...dimensions].reverse()) {
    categories.set(name, codes[rest % codes.length]!);
    rest = Math.floor(rest / codes.length);
  }
  return categories;
}

function statusAt(status: JsonStatFile['status'], index: number): string {
  if (status === undefined) return '';
  if (typeof status === 'string') return status;
  return (Array.isArray(status) ? status[index] : status[String(index)]) ?? '';
}
