import type { RecordDraft } from '../draft.ts';
import type { Check } from './check.ts';
import { nearest } from '../nearest.ts';
import { allRelations } from './relations.ts';

export const replacement: Check = {
  code: 'OBS307',
  name: 'replacement',
  severity: 'error',
  title: 'A retired record is replaced by one that is kept up',
  explanation:
    'Readers of a retired record are sent to the one in `replacedBy`. That one must exist in the same collection and must not be retired itself: name the ' +
    'record at the end of the chain.',
  example: { wrong: 'retired: { ..., replacedBy: old-welder }', right: 'retired: { ..., replacedBy: welder }' },
  *check(context) {
    const { knownIds, records } = context.draft;
    for (const { name, from, to, path } of allRelations(context)) {
      if (name !== 'replacedBy' || to === from.id) continue;
      const known = knownIds[from.collection];
      const target = (records[from.collection] as readonly RecordDraft[]).find(({ id }) => id === to);
      if (!known.has(to)) {
        const suggestion = nearest(to, known);
        yield {
          file: from.file.path,
          path,
          message: `there is no record with the id \`${to}\` in this collection`,
          ...(suggestion && { suggestion }),
        };
      } else if (target && 'retired' in target.data && target.data.retired) {
        yield { file: from.file.path, path, message: `\`${to}\` is retired itself` };
      }
    }
  },
};
