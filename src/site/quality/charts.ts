import { AGES, ageCounts } from '../../insights/quality/age.ts';
import { BASES, basisCounts } from '../../insights/quality/basis.ts';
import { evidenceCounts } from '../../insights/quality/evidence.ts';
import { translationCounts, TRANSLATION_STATES } from '../../insights/quality/translations.ts';
import { statusCounts } from '../../insights/holdings.ts';
import { CURATED_COLLECTIONS, type CuratedCollection } from '../../model/kinds.ts';
import { NEEDS } from '../../model/skill-link.ts';
import { STATUSES } from '../../model/status.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { fill, formatNumber, languageName } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { listPage, pageAddress } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import { total, type Chart, type ChartRow, type Series } from '../chart.ts';
import { ownCount } from '../own-count.ts';

/** The collections whose records pass through review, without those that have no record yet. */
export const CURATED = CURATED_COLLECTIONS.filter((collection) => catalogue.entries[collection].size > 0);

const column = (rows: readonly ChartRow[], ...places: number[]) =>
  total(rows.flatMap(({ values }) => places.map((place) => values[place])));
const all = (rows: readonly ChartRow[]) => total(rows.flatMap(({ values }) => values));

/** A row for each collection. */
function rowsBy(language: Language, valuesOf: (collection: CuratedCollection) => readonly number[]): ChartRow[] {
  return CURATED.map((collection) => ({
    name: messagesIn(language).kinds[collection],
    address: pageAddress(language, listPage(collection)),
    values: valuesOf(collection),
  }));
}

/** What the charts of this page share. */
function frame(language: Language, name: string, unit = messagesIn(language).quality.records) {
  return { ...ownCount(language, name, 'quality/'), unit, rowsAre: messagesIn(language).facet.kind };
}

const counted = (language: Language, phrase: string, n: number, total: number, more: Record<string, string> = {}) =>
  fill(phrase, { n: formatNumber(language, n), total: formatNumber(language, total), ...more });

/** Records by computed state. */
export function statesChart(language: Language): Chart {
  const t = messagesIn(language);
  const rows = rowsBy(language, (collection) => {
    const counts = statusCounts(catalogue, collection);
    return STATUSES.map((status) => counts[status]);
  });
  const passed = column(rows, 1, 2, 3);
  const tones = ['soft', 'accent', 'good', 'warn', 'transversal'] as const;
  return {
    ...frame(language, 'states'),
    finding: counted(language, passed === 0 ? t.quality.statesNone : t.quality.statesSome, passed, all(rows)),
    series: STATUSES.map((status, index) => ({ name: t.status[status], tone: tones[index]! })),
    rows,
    limits: t.quality.statesLimits,
  };
}

/** Records by what they rest on besides the project's own judgement. */
export function evidenceChart(language: Language): Chart {
  const t = messagesIn(language).quality;
  const rows = rowsBy(language, (collection) => {
    const { ownJudgementOnly, oneSource, moreSources } = evidenceCounts(catalogue, collection);
    return [ownJudgementOnly, oneSource, moreSources];
  });
  const series: Series[] = [
    { name: t.ownJudgementOnly, tone: 'soft' },
    { name: t.oneSource, tone: 'accent' },
    { name: t.moreSources, tone: 'good' },
  ];
  const finding = counted(language, t.evidence, column(rows, 1, 2), all(rows));
  return { ...frame(language, 'evidence'), finding, series, rows, limits: t.evidenceLimits };
}

/** Records by the time since somebody last looked at them. */
export function ageChart(language: Language): Chart {
  const t = messagesIn(language).quality;
  const rows = rowsBy(language, (collection) => {
    const counts = ageCounts(catalogue, collection);
    return AGES.map(({ name }) => counts[name]);
  });
  const tones = ['good', 'accent', 'warn', 'transversal'] as const;
  return {
    ...frame(language, 'age'),
    finding: counted(language, t.age, column(rows, 0, 1), all(rows)),
    series: AGES.map(({ name }, index) => ({ name: t.ages[name], tone: tones[index]! })),
    rows,
    limits: t.ageLimits,
  };
}

/** Records and languages by the state of their translation. */
export function translationsChart(language: Language): Chart {
  const t = messagesIn(language);
  const rows = LANGUAGES.filter((other) => other !== 'en').map((other) => {
    const counts = CURATED.map((collection) => translationCounts(catalogue, collection, other));
    return {
      name: languageName(language, other),
      values: TRANSLATION_STATES.map((state) => total(counts.map((count) => count[state]))),
    };
  });
  const tones = ['good', 'accent', 'digital', 'warn', 'soft'] as const;
  const reviewed = formatNumber(language, column(rows, 0));
  return {
    ...frame(language, 'translations'),
    rowsAre: t.site.language,
    finding: counted(language, t.quality.translations, column(rows, 0, 1), all(rows), { reviewed }),
    series: TRANSLATION_STATES.map((state, index) => ({
      name: t.quality.translationStates[state],
      tone: tones[index]!,
    })),
    rows,
    limits: t.quality.translationsLimits,
  };
}

/** Links between jobs and skills by need and basis. */
export function basisChart(language: Language): Chart {
  const t = messagesIn(language);
  const counts = basisCounts(catalogue);
  const names = { ...t.basis, source: t.basis.source, statement: t.quality.statement };
  const tones = ['good', 'accent', 'digital', 'transversal', 'soft'] as const;
  const rows = NEEDS.map((need) => ({ name: t.need[need], values: BASES.map((basis) => counts[need][basis]) }));
  return {
    ...frame(language, 'basis', t.quality.links),
    rowsAre: t.need.label,
    finding: counted(language, t.quality.basis, column(rows, 1, 2), all(rows)),
    series: BASES.map((basis, index) => ({ name: names[basis], tone: tones[index]! })),
    rows,
    limits: t.quality.basisLimits,
  };
}
