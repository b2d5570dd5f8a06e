import type { Figure } from '../model/indicator.ts';
import { differingIn, type Dimension } from '../model/indicator-dimensions.ts';

/** The figures of an indicator as a table. A cell without a figure is undefined: it is not known, not zero. */
export interface Arrangement {
  readonly rowsAre: Dimension;
  /** The dimension of the columns; undefined where there is one column only. */
  readonly columnsAre: Dimension | undefined;
  readonly rows: readonly string[];
  readonly columns: readonly (string | undefined)[];
  readonly figureAt: (row: string, column: string | undefined) => Figure | undefined;
}

/**
 * Arranges figures as rows and columns: groups before places before times as rows, what else differs as columns. Times stand
 * in their order; groups as the indicator lists them; places with the largest latest figure first.
 */
export function arranged(figures: readonly Figure[], groups: readonly string[] = []): Arrangement {
  const [rowsAre = 'period', columnsAre] = differingIn(figures);
  const figureAt = (row: string, column: string | undefined) =>
    figures.find((figure) => figure[rowsAre] === row && (!columnsAre || figure[columnsAre] === column));
  const inOrder = (dimension: Dimension) => ordered(dimension, figures, groups);
  return {
    rowsAre,
    columnsAre,
    rows: inOrder(rowsAre),
    columns: columnsAre ? inOrder(columnsAre) : [undefined],
    figureAt,
  };
}

function ordered(dimension: Dimension, figures: readonly Figure[], groups: readonly string[]): string[] {
  const values = [...new Set(figures.map((figure) => figure[dimension]))].filter((value) => value !== undefined);
  if (dimension === 'period') return values.sort();
  if (dimension === 'group') return values.sort((a, b) => groups.indexOf(a) - groups.indexOf(b));
  const latest = (geography: string) =>
    figures.filter((figure) => figure.geography === geography).reduce((a, b) => (b.period > a.period ? b : a)).value;
  return values.sort((a, b) => latest(b) - latest(a) || (a < b ? -1 : 1));
}
