import { isScored } from '../../../model/assessment-terms.ts';
import type { RecordPath } from '../../finding.ts';
import { placedItems } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

/** How many there may be, the fewest and the most. */
const AREAS = [8, 12] as const;
const ITEMS = [36, 48] as const;
const ITEMS_AN_AREA = [3, 5] as const;
const FEWEST_SCORED = 2;

export const instrumentSize: Check = {
  code: 'OBS752',
  name: 'instrument-size',
  severity: 'error',
  title: 'An instrument takes ten minutes: 8 to 12 areas, 3 to 5 items each, 36 to 48 in all',
  explanation:
    'With fewer items an area says too little of a person, with more people give up half-way. At least two items of an area ask about knowledge or ' +
    'skill: attitude is shown apart and does not count, so an area without them would have no result.',
  example: {
    wrong: 'an area with one skill item and three attitude items',
    right: 'one knowledge, two skill, one attitude item',
  },
  *check({ draft }) {
    for (const instrument of draft.selfAssessment.instruments) {
      const { file, data } = instrument;
      const { areas } = data;
      const outside = (path: RecordPath, [least, most]: readonly [number, number], found: number, message: string) =>
        found < least || found > most
          ? [{ file: file.path, path, atKey: true, message, expected: [`${least} to ${most}`] }]
          : [];
      const all = placedItems(instrument).length;
      yield* outside(['areas'], AREAS, areas.length, `there are ${areas.length} areas`);
      yield* outside(['areas'], ITEMS, all, `there are ${all} items in all`);
      for (const [index, { id, items }] of areas.entries()) {
        const path = ['areas', index, 'items'];
        yield* outside(path, ITEMS_AN_AREA, items.length, `\`${id}\` has ${items.length} items`);
        const scored = items.filter(isScored).length;
        if (scored < FEWEST_SCORED)
          yield {
            file: file.path,
            path,
            atKey: true,
            message: `\`${id}\` has ${scored === 1 ? 'one item' : 'no item'} that counts: only knowledge and skill do`,
            expected: [`at least ${FEWEST_SCORED}`],
          };
      }
    }
  },
};
