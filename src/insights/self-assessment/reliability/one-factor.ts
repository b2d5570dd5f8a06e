/** Beyond so many rounds a fit that still moves has no solution worth the name. */
const MOST_ROUNDS = 20_000;
const SETTLED = 1e-12;

/**
 * The loadings of one common factor that leave the smallest sum of squared residuals off the diagonal (minres: Harman
 * and Jones 1966, Psychometrika 31, 351–368). One loading after the other is set to its best value while the others
 * are kept, until none moves. A loading beyond 1 would mean a negative unique variance; it is kept at 1 (Harman and
 * Fukuda 1966, Psychometrika 31, 563–571).
 *
 * @param correlations a symmetric matrix with ones on its diagonal
 * @returns undefined for fewer than three items, of which one factor is not determined, and where the items have no
 *   factor in common
 */
export function oneFactorLoadings(correlations: readonly (readonly number[])[]): number[] | undefined {
  if (correlations.length < 3) return undefined;
  const loadings = centroid(correlations);
  if (!loadings) return undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let item = 0; item < loadings.length; item++) {
      const next = bestLoading(correlations, loadings, item);
      if (next === undefined) return undefined;
      moved = Math.max(moved, Math.abs(next - loadings[item]!));
      loadings[item] = next;
    }
    if (moved < SETTLED) return loadings;
  }
  return undefined;
}

/** A first guess: what each item has in common with the sum of all (Thurstone's centroid method). */
function centroid(correlations: readonly (readonly number[])[]): number[] | undefined {
  const sums = correlations.map((row, item) => {
    const others = row.filter((_value, index) => index !== item);
    return others.reduce((sum, value) => sum + value, Math.max(...others.map(Math.abs)));
  });
  const total = sums.reduce((sum, value) => sum + value, 0);
  return total > 0 ? sums.map((sum) => clamp(sum / Math.sqrt(total))) : undefined;
}

function bestLoading(
  correlations: readonly (readonly number[])[],
  loadings: readonly number[],
  item: number,
): number | undefined {
  let [product, squares] = [0, 0];
  for (const [other, loading] of loadings.entries()) {
    if (other === item) continue;
    product += correlations[item]![other]! * loading;
    squares += loading ** 2;
  }
  return squares > 0 ? clamp(product / squares) : undefined;
}

function clamp(loading: number): number {
  return Math.min(1, Math.max(-1, loading));
}
