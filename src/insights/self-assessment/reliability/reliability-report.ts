import { FEWEST_PEOPLE } from '../../../model/reliability.ts';
import type { GroupFigures, ScaleFigures } from './reliability-of.ts';

/** With fewer people an interval of alpha is too wide to decide anything. */
const ENOUGH_PEOPLE = 30;

const TOO_FEW = `fewer than ${FEWEST_PEOPLE} people`;

/** The figures in words and columns, for the person who ran the pilot. */
export function reliabilityReport(groups: readonly GroupFigures[]): string {
  return `${groups.map(groupText).join('\n\n')}\n`;
}

function groupText(group: GroupFigures): string {
  const { language, form, people } = group;
  const title = `${language}, ${form} form`;
  if (people === undefined)
    return `${title}: ${TOO_FEW}; nothing is computed, because figures could be traced to persons.`;
  const note =
    people < ENOUGH_PEOPLE
      ? [`Fewer than ${ENOUGH_PEOPLE} people: the intervals are wide, read them before the coefficients.`]
      : [];
  return [`${title}: ${people} people`, ...note, ...group.scales.map(scaleText), missingText(group)].join('\n');
}

function scaleText({ scale, items, people, alpha, omega, itemTotal }: ScaleFigures): string {
  if (people === undefined) return `\n  ${scale}: ${TOO_FEW} answered ${allOf(items)}; nothing is computed.`;
  const figures = [
    alpha
      ? `alpha ${two(alpha.value)} (95 % interval ${two(alpha.from)} to ${two(alpha.to)})`
      : 'no alpha: it needs two items, and totals that differ',
    omega === undefined
      ? 'no omega: it needs three items that all vary and have one factor in common'
      : `omega ${two(omega)}`,
  ];
  const width = Math.max(...items.map((item) => item.length));
  const rows = items.map((item) => `    ${item.padEnd(width)}  ${correlationText(itemTotal.get(item))}`);
  return `\n  ${scale}: ${people} people answered ${allOf(items)}; ${figures.join('; ')}\n${rows.join('\n')}`;
}

function allOf(items: readonly string[]): string {
  return items.length === 2 ? 'both items' : `all ${items.length} items`;
}

function correlationText(value: number | undefined): string {
  return value === undefined ? 'does not vary' : `item-total ${two(value)}`;
}

/** Only items that somebody did not answer: a column of zeros tells nothing. */
function missingText({ missing }: GroupFigures): string {
  const lines = [...missing].flatMap(([item, shares]) => {
    if (shares.all === 0) return [];
    const reasons = [
      ['does not apply', shares['not-applicable']],
      ['don’t know', shares.unknown],
      ['prefer not to say', shares.undisclosed],
      ['empty', shares.empty],
    ] as const;
    const told = reasons.filter(([, share]) => share > 0).map(([reason, share]) => `${reason} ${percent(share)}`);
    return [`    ${item}: ${percent(shares.all)} (${told.join(', ')})`];
  });
  return lines.length === 0 ? '\n  Missing: nothing' : `\n  Missing:\n${lines.join('\n')}`;
}

/**
 * The lines of `results` for a pilot in the record of reliability. Scales without a coefficient are left out: they were not
 * measured.
 */
export function resultLines(groups: readonly GroupFigures[]): string {
  const lines = groups.flatMap(({ language, form, scales }) =>
    scales.flatMap(({ scale, people, alpha, omega }) => {
      if (people === undefined || !alpha) return [];
      const fields = [
        `language: ${language}`,
        `form: ${form}`,
        `scale: ${scale}`,
        `people: ${people}`,
        `alpha: { value: ${two(alpha.value)}, from: ${two(alpha.from)}, to: ${two(alpha.to)} }`,
        ...(omega === undefined ? [] : [`omega: ${two(omega)}`]),
      ];
      return [`      - { ${fields.join(', ')} }`];
    }),
  );
  return lines.length === 0 ? '# No scale could be measured.\n' : `    results:\n${lines.join('\n')}\n`;
}

function two(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return (rounded === 0 ? 0 : rounded).toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
