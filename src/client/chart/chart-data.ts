import { csvText } from './csv.ts';

/** The figures of a chart as they stand in its table. */
export interface ChartData {
  /** The heading of the first column. */
  readonly rowsAre: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/** The figures as CSV, with decimal points: what the table shows, for machines. A figure that is not known is empty. */
export function csvOf({ rowsAre, series, rows }: ChartData): string {
  const figure = (value: number | undefined) => (value === undefined ? '' : String(value));
  return csvText([[rowsAre, ...series], ...rows.map(({ name, values }) => [name, ...values.map(figure)])]);
}
