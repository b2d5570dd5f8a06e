import { fieldsOf } from '../schema.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import { Instrument } from '../../model/self-assessment.ts';
import type { Mentioning } from '../references.ts';
import { recordsAndInstruments, type Check } from './check.ts';

/** The fields of each kind in the order of its schema. */
const ORDERS = new Map<Mentioning, readonly string[]>([
  ...COLLECTIONS.map((collection) => [collection, Object.keys(fieldsOf(KINDS[collection].schema))] as const),
  ['instruments', Object.keys(fieldsOf(Instrument))],
]);

export const keyOrder: Check = {
  code: 'OBS801',
  name: 'field-order',
  severity: 'warning',
  title: 'Fields stand in the order of the field guide',
  explanation:
    'With the same order everywhere reviewers find things where they expect them, and changes stay small. `--fix` moves the fields, with their comments.',
  example: { wrong: 'summary: ...\ntitle: ...', right: 'title: ...\nsummary: ...' },
  *check(context) {
    for (const { collection, keys, file } of recordsAndInstruments(context)) {
      const order = ORDERS.get(collection)!;
      let last = -1;
      for (const key of keys) {
        const rank = order.indexOf(key);
        if (rank < last) {
          yield {
            file: file.path,
            path: [key],
            atKey: true,
            message: `\`${key}\` stands behind \`${order[last]}\`, but comes before it in the field guide`,
            fix: { title: 'Bring the fields into order', intent: { kind: 'order-keys', order } },
          };
          break;
        }
        last = rank;
      }
    }
  },
};
