import type { Entry } from '../../catalogue/catalogue.ts';
import { localise, type Localised } from '../../catalogue/localise.ts';
import { filledFinding } from '../../model/indicator-finding.ts';
import type { Language } from '../../model/text.ts';
import { formatPeriod, formatNumber, formatPercent } from '../../i18n/format.ts';

/** The finding of an indicator with its figures, in the notation of the reader. */
export function findingOf(entry: Entry<'indicators'>, language: Language): Localised<string> {
  const { figures, unit } = entry.data;
  const text = textOf(entry, 'finding', language);
  return { ...text, value: filledFinding(text.value, figures, (value) => writtenFigure(value, unit, language)) };
}

/** A text that every indicator has, in the best language there is. */
export function textOf(entry: Entry<'indicators'>, field: 'finding' | 'limits', language: Language): Localised<string> {
  const own = { value: entry.data[field], language: entry.data.language, origin: 'original' } as const;
  return localise(entry, field, language) ?? own;
}

/** A figure as it stands in a sentence: per cent with its sign, other units as a bare number that the sentence explains. */
export function writtenFigure(value: number, unit: string, language: Language): string {
  return unit === 'percent' ? formatPercent(language, value / 100, 0, 2) : formatNumber(language, value);
}

/** The periods of an indicator, from the earliest to the latest. */
export function periodsOf({ data }: Entry<'indicators'>, language: Language): string {
  const periods = data.figures.map(({ period }) => period).sort();
  const [first, last] = [periods[0]!, periods.at(-1)!].map((period) => formatPeriod(language, period));
  return first === last ? first! : `${first}–${last}`;
}
