import { measure } from '../insights/measures/measure.ts';
import type { Measured } from '../insights/measures/share.ts';
import { COUNTS, type MeasureName } from '../model/measures.ts';
import type { Language } from '../model/text.ts';
import { fill, formatNumber, formatPercent } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { catalogue } from './catalogue.ts';

/** A measure at the state of the catalogue. */
export function measuredNow(name: MeasureName): Measured {
  return measure(catalogue, name);
}

/** A value of a measure in the notation of the reader: per cent with its sign, or a count. */
export function measureValue(name: MeasureName, value: number, language: Language): string {
  return COUNTS.has(name) ? formatNumber(language, value) : formatPercent(language, value / 100);
}

/** How many of how many, for a share; empty for a count. */
export function measureParts({ of }: Measured, language: Language): string {
  if (!of) return '';
  const number = (value: number) => formatNumber(language, value);
  return fill(messagesIn(language).roadmap.of, { part: number(of.part), total: number(of.total) });
}

/** How a measure has changed, with its sign: points of per cent, or a count. */
export function measureChange(name: MeasureName, before: number, now: number, language: Language): string {
  const difference = Math.round((now - before) * 10) / 10;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const number = `${sign}${formatNumber(language, Math.abs(difference))}`;
  return COUNTS.has(name) ? number : fill(messagesIn(language).roadmap.points, { n: number });
}
