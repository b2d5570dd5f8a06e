import { nearest } from '../nearest.ts';
import type { TranslationCheck } from './check.ts';

export const translationUnknownRecord: TranslationCheck = {
  code: 'OBS601',
  name: 'translation-of-unknown-record',
  severity: 'error',
  title: 'Every translation belongs to a record',
  explanation:
    'Translations are listed by the id of their record. No record has this id: it is misspelt, or stands in the file of another collection, or the record was removed.',
  example: { wrong: 'raed-drawings:\n  state: unreviewed', right: 'read-drawings:\n  state: unreviewed' },
  *check({ orphans, knownIds }) {
    for (const { collection, id, file } of orphans) {
      const suggestion = nearest(id, knownIds[collection]);
      yield {
        file: file.path,
        path: [id],
        atKey: true,
        message: `there is no record \`${id}\` in ${collection}`,
        ...(suggestion && { suggestion }),
      };
    }
  },
};
