import type { Scores } from '../moments.ts';

/**
 * Fifteen people and ten items: the example of Real Statistics (real-statistics.com/reliability), as Pingouin publishes
 * it with its results (pingouin/datasets/cronbach_alpha.csv).
 */
export const PUBLISHED_SCORES: Scores = [
  [3, 2, 4, 1, 4, 5, 1, 4, 3, 2],
  [5, 4, 6, 3, 5, 1, 2, 5, 5, 5],
  [7, 3, 5, 5, 6, 4, 3, 3, 6, 5],
  [2, 4, 3, 3, 2, 2, 2, 6, 6, 3],
  [6, 5, 6, 5, 4, 4, 4, 6, 7, 5],
  [1, 2, 3, 4, 2, 5, 2, 3, 5, 2],
  [4, 3, 5, 3, 5, 2, 1, 2, 4, 3],
  [2, 4, 4, 3, 7, 2, 2, 4, 6, 5],
  [6, 5, 5, 5, 1, 6, 5, 2, 3, 2],
  [5, 4, 6, 4, 3, 5, 3, 1, 7, 2],
  [4, 3, 5, 2, 5, 3, 2, 3, 4, 1],
  [4, 2, 3, 2, 5, 3, 4, 2, 3, 4],
  [5, 5, 6, 2, 3, 3, 2, 4, 4, 5],
  [6, 5, 5, 4, 2, 2, 1, 4, 6, 5],
  [4, 3, 5, 5, 3, 1, 3, 2, 3, 4],
];
