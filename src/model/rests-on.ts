import type { RestsOn } from './recommendation.ts';

/** The place of a figure in an indicator. */
interface FigurePlace {
  readonly geography: string;
  readonly period: string;
  readonly group?: string | undefined;
}

/** The name of a figure of an indicator, unique over all indicators. */
export function figureKey(indicator: string, { geography, period, group = '' }: FigurePlace): string {
  return [indicator, geography, period, group].join(' ').trimEnd();
}

/** The name of what a recommendation rests on: the measure, or the figure of an indicator. */
export function restsOnKey(figure: RestsOn): string {
  return 'measure' in figure ? figure.measure : figureKey(figure.indicator, figure);
}

/** A figure may differ by this part of its value before a text that rests on it has to be read again. */
const USUAL_TOLERANCE = 0.05;

/** Months after which evidence counts as old. */
export const EVIDENCE_MONTHS = 12;

/** True where a figure has changed by more than it may since a text was written. */
export function hasMoved({ value, tolerance = Math.abs(value) * USUAL_TOLERANCE }: RestsOn, now: number): boolean {
  // Differences such as 0.1 + 0.2 - 0.3 are none.
  return Math.abs(now - value) > tolerance + 1e-9;
}

/** True where a figure was looked up more than twelve months before a day (YYYY-MM-DD). */
export function isOld({ on }: Pick<RestsOn, 'on'>, day: string): boolean {
  const [year, ...rest] = on.split('-');
  return [String(Number(year) + EVIDENCE_MONTHS / 12), ...rest].join('-') < day;
}
