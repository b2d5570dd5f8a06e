import { FORMS, OTHER_ANSWERS, type Form, type OtherAnswer } from '../../../model/assessment-terms.ts';
import { FEWEST_PEOPLE } from '../../../model/reliability.ts';
import { LANGUAGES, type Language } from '../../../model/text.ts';
import type { AnswerRow } from './answer-table.ts';
import { cronbachAlpha, type Estimate } from './cronbach-alpha.ts';
import { itemTotalCorrelations } from './item-total.ts';
import { mcdonaldOmega } from './mcdonald-omega.ts';
import { itemsOf } from '../sheet.ts';
import { scalesOf, type ItemsOfInstrument, type Scale } from './scales.ts';

/** The shares of people, 0 to 1, who gave an item no answer that counts, by the reason. */
export type MissingShares = Readonly<Record<OtherAnswer | 'empty' | 'all', number>>;

/** What was found of a scale. */
export interface ScaleFigures {
  readonly scale: string;
  readonly items: readonly string[];
  /** How many people answered all of its items; undefined for too few, of whom nothing is told. */
  readonly people: number | undefined;
  readonly alpha: Estimate | undefined;
  readonly omega: number | undefined;
  /** Corrected item-total correlations, by item. */
  readonly itemTotal: ReadonlyMap<string, number | undefined>;
}

/** What was found of the people who answered one form in one language. */
export interface GroupFigures {
  readonly language: Language;
  readonly form: Form;
  /** Undefined for too few people, of whom nothing is told. */
  readonly people: number | undefined;
  readonly scales: readonly ScaleFigures[];
  /** By item, those of attitude too. */
  readonly missing: ReadonlyMap<string, MissingShares>;
}

/**
 * Computes the reliability of an instrument from pilot answers, for each language and form. A scale is computed from
 * those who answered all its items. Groups and scales of fewer people than `FEWEST_PEOPLE` are refused.
 */
export function reliabilityOf(rows: readonly AnswerRow[], instrument: ItemsOfInstrument): GroupFigures[] {
  return LANGUAGES.flatMap((language) =>
    FORMS.flatMap((form) => {
      const group = rows.filter((row) => row.language === language && row.form === form);
      return group.length === 0 ? [] : [groupFigures(group, instrument, language, form)];
    }),
  );
}

function groupFigures(
  rows: readonly AnswerRow[],
  instrument: ItemsOfInstrument,
  language: Language,
  form: Form,
): GroupFigures {
  if (rows.length < FEWEST_PEOPLE) return { language, form, people: undefined, scales: [], missing: new Map() };
  return {
    language,
    form,
    people: rows.length,
    scales: scalesOf(instrument, form).map((scale) => scaleFigures(rows, scale)),
    missing: new Map(itemsOf(instrument, form).map(({ id }) => [id, missingShares(rows, id)])),
  };
}

function scaleFigures(rows: readonly AnswerRow[], { id, items }: Scale): ScaleFigures {
  const scores = rows
    .map(({ answers }) => items.map((item) => answers.get(item)))
    .filter((row): row is (0 | 1 | 2 | 3)[] => row.every((answer) => typeof answer === 'number'));
  if (scores.length < FEWEST_PEOPLE)
    return { scale: id, items, people: undefined, alpha: undefined, omega: undefined, itemTotal: new Map() };
  const correlations = itemTotalCorrelations(scores);
  return {
    scale: id,
    items,
    people: scores.length,
    alpha: cronbachAlpha(scores),
    omega: mcdonaldOmega(scores),
    itemTotal: new Map(items.map((item, index) => [item, correlations[index]])),
  };
}

function missingShares(rows: readonly AnswerRow[], item: string): MissingShares {
  const share = (wanted: OtherAnswer | undefined) =>
    rows.filter(({ answers }) => answers.get(item) === wanted).length / rows.length;
  const others = OTHER_ANSWERS.map((answer) => [answer, share(answer)] as const);
  const empty = share(undefined);
  const all = others.reduce((sum, [, value]) => sum + value, empty);
  return { ...(Object.fromEntries(others) as Record<OtherAnswer, number>), empty, all };
}
