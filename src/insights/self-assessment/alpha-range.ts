import type { Pilot } from '../../model/reliability.ts';

/** The lowest and the highest alpha of a pilot; undefined where none could be computed. */
export function alphaRange({
  results,
}: Pick<Pilot, 'results'>): { readonly low: number; readonly high: number } | undefined {
  const values = results.flatMap(({ alpha }) => alpha?.value ?? []);
  return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values) };
}
