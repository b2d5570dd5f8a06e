import type { Figure } from './indicator.ts';

/** What figures of an indicator differ in. */
export const DIMENSIONS = ['group', 'geography', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions in which figures differ. A table shows two at most. */
export function differingIn(figures: readonly Figure[]): Dimension[] {
  return DIMENSIONS.filter((dimension) => new Set(figures.map((figure) => figure[dimension])).size > 1);
}
