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
      for (const [first, ...others] of sharing(records, ({ data }) => keyOf(data.title))) {
        for (const other of others) {
          if (plainTitle(other.data.title) === plainTitle(first!.data.title) || toldApart(first!, other)) continue;
          yield {
            file: other.file.path,
            path: ['title'],
            message: `the title ${JSON.stringify(other.data.title)} is nearly that of ${first!.file.path}, ${JSON.stringify(first!.data.title)}`,
          };
        }
      }
    }
  },
};

function toldApart(a: RecordDraft, b: RecordDraft): boolean {
  return names(a, b.id) || names(b, a.id);
}

function names({ data }: RecordDraft, id: string): boolean {
  return 'confusable' in data && (data.confusable ?? []).some(({ skill }) => skill === id);
}
