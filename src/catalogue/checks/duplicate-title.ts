import type { Check } from './check.ts';
import { plainTitle, recordsByCollection, sharing } from './titles.ts';

export const duplicateTitle: Check = {
  code: 'OBS401',
  name: 'duplicate-title',
  severity: 'error',
  title: 'No two records of a collection have the same title',
  explanation:
    'Readers cannot tell two records of one name apart in a list or among search results. If they mean the same, join them: one is retired with `replacedBy`. ' +
    'If not, say in the title what differs.',
  example: { wrong: 'title: welder   (twice)', right: 'title: welder\ntitle: plastic welder' },
  *check({ draft }) {
    for (const records of recordsByCollection(draft.records)) {
      for (const group of sharing(records, ({ data }) => plainTitle(data.title))) {
        // Reported on each of them, so that whoever looks at one file alone learns of the other.
        for (const { file, data } of group) {
          const other = group.find((record) => record.file !== file)!;
          yield {
            file: file.path,
            path: ['title'],
            message: `the title ${JSON.stringify(data.title)} is that of ${other.file.path} too`,
          };
        }
      }
    }
  },
};
