import type { Language } from '../model/text.ts';

/** A column of figures: its name, and the colour of its bars where the meaning asks for one. */
export interface Series {
  readonly name: string;
  readonly tone?: 'good' | 'warn' | 'accent' | 'soft' | 'transversal' | 'digital' | 'green';
}

/** A row of a chart and of its table. A figure that is not known is undefined, never zero. */
export interface ChartRow {
  readonly name: string;
  /** Where the row leads to, in the table. */
  readonly address?: string;
  readonly values: readonly (number | undefined)[];
  /** What the source says of a figure, such as a break in the series; by column. */
  readonly notes?: readonly (string | undefined)[];
}

/** A chart as data: the same rows make the picture, the table, the CSV file and the PNG. */
export interface Chart {
  /** Its name among all charts: in its address, and of the files that are downloaded. */
  readonly name: string;
  /** The page on which it stands, without language and base. */
  readonly page: string;
  /** What the figures show, in a sentence. */
  readonly finding: string;
  /** What one row stands for: the heading of the first column. */
  readonly rowsAre: string;
  readonly series: readonly Series[];
  readonly rows: readonly ChartRow[];
  /** True where the series stand beside each other: they do not add up to a whole. */
  readonly isGrouped?: boolean;
  /** What the figures count, for the axis. */
  readonly unit: string;
  /** How to read the picture, in a sentence. */
  readonly reading: string;
  /** What the figures leave out, and what they must not be read as. */
  readonly limits: string;
  /** Where the figures come from. */
  readonly source: string;
  /** The texts that are in another language than the page, with that language. */
  readonly foreign?: Readonly<Partial<Record<'finding' | 'limits' | 'source', Language>>>;
}

/** The page of a chart alone, without language and base. */
export function embedPage({ name }: Pick<Chart, 'name'>): string {
  return `embed/${name}/`;
}

/** All of some figures together; those that are not known count nothing. */
export function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
