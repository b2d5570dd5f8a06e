import { SHORT_FORM_ITEMS } from '../../../model/assessment-terms.ts';
import type { InstrumentDraft } from '../../draft.ts';
import type { Finding } from '../../finding.ts';
import { placedItems } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

/** The short form gives a result for each skill family; one item alone would decide it. */
const FEWEST_IN_A_FAMILY = 2;

export const shortForm: Check = {
  code: 'OBS754',
  name: 'short-form',
  severity: 'error',
  title: `The short form has ${SHORT_FORM_ITEMS} items: at least one of each area, two of each skill family, none of attitude`,
  explanation:
    'The short form gives one result for each skill family. So that it rests on more than one answer, each family has at least two items in it; so that no ' +
    'area is left out, each area has at least one. Attitude does not count in a result, so its items belong in the full form only.',
  example: {
    wrong: 'short: true   (at eleven items)',
    right: 'short: true   (at twelve items, one or two of each area)',
  },
  *check({ draft }) {
    for (const instrument of draft.selfAssessment.instruments) yield* problemsOf(instrument);
  },
};

function* problemsOf(instrument: InstrumentDraft): Iterable<Finding> {
  const file = instrument.file.path;
  const { areas } = instrument.data;
  const inFamily = new Map(areas.map(({ family }) => [family, 0]));
  let all = 0;
  for (const [index, { id, family, items }] of areas.entries()) {
    const short = items.filter((item) => item.short).length;
    all += short;
    inFamily.set(family, inFamily.get(family)! + short);
    if (short === 0)
      yield {
        file,
        path: ['areas', index, 'items'],
        atKey: true,
        message: `no item of \`${id}\` is in the short form`,
      };
  }
  for (const { item, path } of placedItems(instrument))
    if (item.short && item.kind === 'attitude')
      yield {
        file,
        path: [...path, 'short'],
        message: `\`${item.id}\` is about attitude, which does not count in the short form`,
      };
  const about = { file, path: ['areas'], atKey: true };
  for (const [family, short] of inFamily)
    if (short < FEWEST_IN_A_FAMILY)
      yield {
        ...about,
        message: `the short form has ${short === 1 ? 'one item' : 'no item'} of the family \`${family}\``,
        expected: [`at least ${FEWEST_IN_A_FAMILY}`],
      };
  if (all !== SHORT_FORM_ITEMS)
    yield {
      ...about,
      message: `the short form has ${all} items`,
      expected: [`${SHORT_FORM_ITEMS} items with \`short: true\``],
    };
}
