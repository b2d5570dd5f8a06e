import type { Language } from '../model/text.ts';
import { fill, formatDate } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { catalogue } from './catalogue.ts';
import type { Chart } from './chart.ts';

/** What all charts share whose figures are counted from the records of the observatory. */
export function ownCount(
  language: Language,
  name: string,
  page: string,
  isGrouped = false,
): Pick<Chart, 'name' | 'page' | 'source' | 'reading' | 'isGrouped'> {
  const t = messagesIn(language);
  return {
    name,
    page,
    isGrouped,
    reading: isGrouped ? t.chart.grouped : t.chart.stacked,
    source: fill(t.quality.own, { date: formatDate(language, catalogue.asOf) }),
  };
}
