import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { arranged, type Arrangement } from '../../insights/indicator-table.ts';
import type { Dimension } from '../../model/indicator-dimensions.ts';
import type { Figure } from '../../model/indicator.ts';
import type { Language } from '../../model/text.ts';
import { formatList, formatPeriod } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { recordPage } from '../addresses.ts';
import type { Chart } from '../chart.ts';
import { entryOf, labelOf } from '../texts.ts';
import { findingOf, textOf } from './finding.ts';

/** The chart of an indicator: its figures by place, time or group, with what the source says of them. */
export function indicatorChart(entry: Entry<'indicators'>, language: Language): Chart {
  const t = messagesIn(language).indicators;
  const { data } = entry;
  const finding = findingOf(entry, language);
  const limits = textOf(entry, 'limits', language);
  const table = arranged(
    data.figures,
    data.groups?.map(({ id }) => id),
  );
  const named = (dimension: Dimension | undefined, value: string | undefined) =>
    dimension && value !== undefined ? nameOf(entry, dimension, value, language) : t.value;
  return {
    name: entry.id,
    page: recordPage('indicators', entry.id),
    finding: finding.value,
    rowsAre: t[table.rowsAre],
    series: table.columns.map((column) => ({
      name: named(table.columnsAre, column),
      ...(table.columnsAre ? {} : { tone: 'accent' as const }),
    })),
    rows: table.rows.map((row) => {
      const figures = table.columns.map((column) => table.figureAt(row, column));
      return {
        name: named(table.rowsAre, row),
        values: figures.map((figure) => figure?.value),
        notes: figures.map((figure) => noteOf(figure, language)),
      };
    }),
    isGrouped: true,
    unit: labelOf('units', data.unit, language),
    reading: readingOf(table, language),
    limits: limits.value,
    source: sourcesOf(data.origins),
    foreign: foreignTo(language, { finding: finding.language, limits: limits.language, source: 'en' }),
  };
}

/** What a group, a place or a period of an indicator is called. */
export function nameOf(entry: Entry<'indicators'>, dimension: Dimension, value: string, language: Language): string {
  if (dimension === 'geography') return labelOf('geographies', value, language);
  if (dimension === 'period') return formatPeriod(language, value);
  const place = entry.data.groups?.findIndex(({ id }) => id === value) ?? -1;
  return localise<readonly string[]>(entry, 'groups', language)?.value[place] ?? value;
}

/** The marks that its source puts on a figure, in words. */
export function noteOf(figure: Figure | undefined, language: Language): string | undefined {
  const { flags } = messagesIn(language).indicators;
  return (
    figure?.flags &&
    formatList(
      language,
      figure.flags.map((flag) => flags[flag]),
    )
  );
}

function readingOf({ rows, columns, rowsAre, columnsAre }: Arrangement, language: Language): string {
  const t = messagesIn(language).indicators;
  if (rows.length === 1 && columns.length === 1) return t.how.one;
  return columnsAre === 'period' || columnsAre === 'geography'
    ? `${t.how[rowsAre]} ${t.columns[columnsAre]}`
    : t.how[rowsAre];
}

/** Those texts that are not in the language of the page. Titles of sources are written in English here. */
function foreignTo(page: Language, texts: Required<NonNullable<Chart['foreign']>>): NonNullable<Chart['foreign']> {
  return Object.fromEntries(Object.entries(texts).filter(([, language]) => language !== page));
}

function sourcesOf(origins: Entry<'indicators'>['data']['origins']): string {
  return origins
    .map(({ source }) => entryOf('sources', source).data)
    .map(({ publisher, title }) => `${publisher}: ${title}`)
    .join('; ');
}
