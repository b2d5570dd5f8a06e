import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import type { RecordDraft } from '../draft.ts';
import { type Check } from './check.ts';

export const uniqueId: Check = {
  code: 'OBS303',
  name: 'unique-id',
  severity: 'error',
  title: 'An id is given once and never used again',
  explanation:
    'Addresses of pages are made of ids, and other people link to them. An id that a record had before leads to that record for ever, so no other record ' +
    'may have it, now or as a former id. Choose another id for the new record.',
  example: { wrong: 'formerIds: [weld]   while content/skills/weld.yaml exists', right: 'formerIds: [weld-metal]' },
  *check({ draft }) {
    const owners = new Map<string, string>();
    for (const collection of COLLECTIONS) {
      for (const id of draft.knownIds[collection])
        owners.set(`${KINDS[collection].segment}/${id}`, `${collection}/${id}`);
    }
    for (const collection of COLLECTIONS) {
      for (const record of draft.records[collection]) {
        for (const [index, former] of formerIds(record).entries()) {
          const address = `${KINDS[collection].segment}/${former}`;
          const owner = owners.get(address);
          if (owner === undefined) owners.set(address, `${collection}/${record.id}`);
          else {
            yield {
              file: record.file.path,
              path: ['formerIds', index],
              message:
                owner === `${collection}/${record.id}`
                  ? `\`${former}\` is the id of this record or stands here twice`
                  : `\`${former}\` belongs to ${owner}`,
            };
          }
        }
      }
    }
  },
};

function formerIds({ data }: RecordDraft): readonly string[] {
  return 'formerIds' in data ? (data.formerIds ?? []) : [];
}
