import { nearest } from '../nearest.ts';
import type { TranslationCheck } from './check.ts';

/** So many entries of a file are named one by one: where more are unknown, the whole file is a mistake. */
const MOST_NAMED = 20;

export const translationUnknownRecord: TranslationCheck = {
  code: 'OBS601',
  name: 'translation-of-unknown-record',
  severity: 'error',
  title: 'Every translation belongs to a record',
  explanation:
    'Translations are listed by the id of their record. No record has this id: it is misspelt, or stands in the file of another collection, or the record was removed.',
  example: { wrong: 'raed-drawings:\n  state: unreviewed', right: 'read-drawings:\n  state: unreviewed' },
  *check({ orphans, knownIds }) {
    for (const [file, inFile] of Map.groupBy(orphans, (orphan) => orphan.file)) {
      for (const { collection, id } of inFile.slice(0, MOST_NAMED)) {
        const suggestion = nearest(id, knownIds[collection]);
        yield {
          file: file.path,
          path: [id],
          atKey: true,
          message: `there is no record \`${id}\` in ${collection}`,
          ...(suggestion && { suggestion }),
        };
      }
      const next = inFile[MOST_NAMED];
      if (!next) continue;
      const more = inFile.length - MOST_NAMED;
      yield {
        file: file.path,
        path: [next.id],
        atKey: true,
        message: `from here on ${more} more ${more === 1 ? 'entry belongs' : 'entries belong'} to no record in ${next.collection}`,
      };
    }
  },
};
