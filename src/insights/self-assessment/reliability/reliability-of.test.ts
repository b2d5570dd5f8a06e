import { describe, expect, it } from 'vitest';
import type { Answer, Form } from '../../../model/assessment-terms.ts';
import type { Language } from '../../../model/text.ts';
import type { AnswerRow } from './answer-table.ts';
import { reliabilityOf } from './reliability-of.ts';
import { reliabilityReport, resultLines } from './reliability-report.ts';
import { scalesOf } from './scales.ts';
import { SMALL_INSTRUMENT } from './testing/small-instrument.ts';

const FULL = ['know-speeds', 'turn-shaft', 'cut-thread', 'keep-order', 'read-gauge', 'know-limits'];
const SHORT = ['turn-shaft', 'read-gauge'];

/** A person's answers in the order of the items; undefined is left empty. */
function person(language: Language, form: Form, values: readonly (Answer | undefined)[]): AnswerRow {
  const items = form === 'full' ? FULL : SHORT;
  const answers = items.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]] as const]));
  return { language, form, answers: new Map(answers) };
}

/** Six people who answered in German; the last one left out an item of turning. */
const GERMANS = [
  person('de', 'full', [0, 0, 1, 2, 0, 0]),
  person('de', 'full', [1, 1, 1, 2, 1, 2]),
  person('de', 'full', [2, 1, 2, 3, 2, 1]),
  person('de', 'full', [2, 3, 3, 'unknown', 2, 3]),
  person('de', 'full', [3, 3, 3, 3, 3, 3]),
  person('de', 'full', [3, 'not-applicable', undefined, 'undisclosed', 3, 2]),
];

describe('scalesOf', () => {
  it('has the items that count: by area in the full form, by skill family in the short one', () => {
    expect(scalesOf(SMALL_INSTRUMENT, 'full')).toEqual([
      { id: 'turning', items: ['know-speeds', 'turn-shaft', 'cut-thread'] },
      { id: 'measuring', items: ['read-gauge', 'know-limits'] },
    ]);
    expect(scalesOf(SMALL_INSTRUMENT, 'short')).toEqual([{ id: 'job-specific', items: ['turn-shaft', 'read-gauge'] }]);
  });
});

describe('reliabilityOf', () => {
  it('computes a scale from those who answered all its items, whatever they said to others', () => {
    const [german] = reliabilityOf(GERMANS, SMALL_INSTRUMENT);
    expect(german).toMatchObject({ language: 'de', form: 'full', people: 6 });
    const [turning, measuring] = german!.scales;
    // Turning: five people. Item variances 1.3, 1.8, 1; totals 1 3 5 8 9, mean 5.2, squares 44.8, variance 11.2:
    // 3/2 · (1 − 4.1/11.2) = 0.950893.
    expect(turning!.people).toBe(5);
    expect(turning!.alpha?.value).toBeCloseTo(1.5 * (1 - 4.1 / 11.2), 10);
    expect(turning!.omega).toBeGreaterThan(0.9);
    expect(measuring!.people).toBe(6);
    // Two items have no omega: one factor is not determined by them.
    expect(measuring!.omega).toBeUndefined();
  });

  it('counts what is missing by its reason, for items of attitude too', () => {
    const [german] = reliabilityOf(GERMANS, SMALL_INSTRUMENT);
    expect(german!.missing.get('turn-shaft')).toEqual({
      'not-applicable': 1 / 6,
      unknown: 0,
      undisclosed: 0,
      empty: 0,
      all: 1 / 6,
    });
    expect(german!.missing.get('keep-order')).toMatchObject({ unknown: 1 / 6, undisclosed: 1 / 6, all: 2 / 6 });
    expect(german!.missing.get('cut-thread')).toMatchObject({ empty: 1 / 6 });
  });

  it('keeps languages and forms apart', () => {
    const rows = [...GERMANS, ...GERMANS.map((row) => ({ ...row, language: 'es' as const }))];
    const short = [0, 1, 2, 2, 3].map((value) => person('es', 'short', [value as Answer, value as Answer]));
    const groups = reliabilityOf([...rows, ...short], SMALL_INSTRUMENT);
    expect(groups.map(({ language, form, people }) => `${language} ${form} ${people}`)).toEqual([
      'es short 5',
      'es full 6',
      'de full 6',
    ]);
    expect(groups[0]!.scales).toMatchObject([{ scale: 'job-specific', people: 5, alpha: { value: 1 } }]);
  });

  it('tells nothing of fewer than five people, in a group or in a scale', () => {
    expect(reliabilityOf(GERMANS.slice(0, 4), SMALL_INSTRUMENT)).toEqual([
      { language: 'de', form: 'full', people: undefined, scales: [], missing: new Map() },
    ]);
    const five = [...GERMANS.slice(0, 4), GERMANS[5]!];
    expect(reliabilityOf(five, SMALL_INSTRUMENT)[0]!.scales[0]).toMatchObject({ people: undefined, alpha: undefined });
    expect(reliabilityOf(five, SMALL_INSTRUMENT)[0]!.scales[1]).toMatchObject({ people: 5 });
  });
});

describe('the report', () => {
  it('says what was computed, from how many, and what is missing', () => {
    expect(reliabilityReport(reliabilityOf(GERMANS, SMALL_INSTRUMENT))).toMatchInlineSnapshot(`
      "de, full form: 6 people
      Fewer than 30 people: the intervals are wide, read them before the coefficients.

        turning: 5 people answered all 3 items; alpha 0.95 (95 % interval 0.75 to 0.99); omega 0.96
          know-speeds  item-total 0.88
          turn-shaft   item-total 0.92
          cut-thread   item-total 0.94

        measuring: 6 people answered both items; alpha 0.83 (95 % interval -0.23 to 0.98); no omega: it needs three items that all vary and have one factor in common
          read-gauge   item-total 0.71
          know-limits  item-total 0.71

        Missing:
          turn-shaft: 17 % (does not apply 17 %)
          cut-thread: 17 % (empty 17 %)
          keep-order: 33 % (don’t know 17 %, prefer not to say 17 %)
      "
    `);
  });

  it('says what was refused, and does not say of how many', () => {
    const text = reliabilityReport(reliabilityOf(GERMANS.slice(0, 3), SMALL_INSTRUMENT));
    expect(text).toBe(
      'de, full form: fewer than 5 people; nothing is computed, because figures could be traced to persons.\n',
    );
  });

  it('says where a coefficient cannot be computed', () => {
    const same = GERMANS.map(() => person('fr', 'full', [2, 2, 2, 2, 2, 2]));
    const text = reliabilityReport(reliabilityOf(same, SMALL_INSTRUMENT));
    expect(text).toContain('no alpha: it needs two items, and totals that differ; no omega');
    expect(text).toContain('know-speeds  does not vary');
    expect(text).toContain('Missing: nothing');
  });

  it('warns of wide intervals under thirty people only', () => {
    const many = Array.from({ length: 5 }, () => GERMANS).flat();
    expect(reliabilityReport(reliabilityOf(many, SMALL_INSTRUMENT))).not.toContain('wide');
    expect(reliabilityReport(reliabilityOf(many.slice(1), SMALL_INSTRUMENT))).toContain('Fewer than 30 people');
  });

  it('gives the lines for the record of reliability, of what was measured only', () => {
    const groups = reliabilityOf([...GERMANS, person('fr', 'full', [1, 1, 1, 1, 1, 1])], SMALL_INSTRUMENT);
    expect(resultLines(groups)).toMatchInlineSnapshot(`
      "    results:
            - { language: de, form: full, scale: turning, people: 5, alpha: { value: 0.95, from: 0.75, to: 0.99 }, omega: 0.96 }
            - { language: de, form: full, scale: measuring, people: 6, alpha: { value: 0.83, from: -0.23, to: 0.98 } }
      "
    `);
    expect(resultLines([])).toBe('# No scale could be measured.\n');
  });
});
