import type { LatestFigures } from '../../insights/figures-of-region.ts';
import type { Language } from '../../model/text.ts';
import { formatList, formatPeriod } from '../../i18n/format.ts';
import { labelOf } from '../texts.ts';
import { nameOf, noteOf } from './chart.ts';
import { writtenFigure } from './finding.ts';

/**
 * The newest figures of an indicator for a place in one line, with unit and period: `166,267 persons, 2015`. Groups carry
 * their names, and figures the marks that their source puts on them.
 */
export function latestInWords({ indicator, figures }: LatestFigures, language: Language): string {
  const { unit } = indicator.data;
  const values = figures.map((figure) => {
    const value = writtenFigure(figure.value, unit, language);
    const note = noteOf(figure, language);
    const group = figure.group && nameOf(indicator, 'group', figure.group, language);
    return `${group ? `${group} ` : ''}${value}${note ? ` (${note})` : ''}`;
  });
  const measured = formatList(language, values);
  const period = formatPeriod(language, figures[0]?.period ?? '');
  return `${unit === 'percent' ? measured : `${measured} ${labelOf('units', unit, language)}`}, ${period}`;
}
