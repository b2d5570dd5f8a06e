import type { RecordDraft } from '../draft.ts';
import type { Check } from './check.ts';
import { looseTitleKey, plainTitle, recordsByCollection, sharing } from './titles.ts';

export const nearDuplicateTitle: Check = {
  code: 'OBS402',
  name: 'near-duplicate-title',
  severity: 'warning',
  title: 'No two records of a collection have nearly the same title',
  explanation:
    'The titles differ only in the order of their words, a plural, a small word, or one letter of a long word. Perhaps both records mean the same: then join ' +
    'them. Skills that are really different and easily mixed up name each other under `confusable`, which settles the finding.',
  example: { wrong: 'title: operate lathes\ntitle: operating a lathe', right: 'title: operate lathes' },
  *check({ draft }) {
    for (const records of recordsByCollection(draft.records)) {
      const keyOf = looseTitleKey(records.map(({ data }) => data.title));
      for (const group of sharing(records, ({ data }) => keyOf(data.title))) {
        // Reported on each of them, so that whoever looks at one file alone learns of the other.
        for (const record of group) {
          const candidates = record === group[0] ? group : group.slice(0, 1);
          const other = candidates.find((one) => isNear(one, record));
          if (!other) continue;
          yield {
            file: record.file.path,
            path: ['title'],
            message: `the title ${JSON.stringify(record.data.title)} is nearly that of ${other.file.path}, ${JSON.stringify(other.data.title)}`,
          };
        }
      }
    }
  },
};

/** True for two records whose titles are not the same and that do not tell themselves apart. */
function isNear(a: RecordDraft, b: RecordDraft): boolean {
  return a !== b && plainTitle(a.data.title) !== plainTitle(b.data.title) && !toldApart(a, b);
}

function toldApart(a: RecordDraft, b: RecordDraft): boolean {
  return names(a, b.id) || names(b, a.id);
}

function names({ data }: RecordDraft, id: string): boolean {
  return 'confusable' in data && (data.confusable ?? []).some(({ skill }) => skill === id);
}
