import { translatedRecords } from '../translated.ts';
import type { TranslationCheck } from './check.ts';

export const translationLength: TranslationCheck = {
  code: 'OBS603',
  name: 'translation-of-other-length',
  severity: 'error',
  title: 'A translated list has as many entries as the original',
  explanation:
    'Tasks, outcomes and prerequisites are shown in the order of the original, each in the place of its translation. With an entry too many or too few ' +
    'readers would get one text for another. Other names are free: each language has its own.',
  example: { wrong: 'five tasks in English, four in German', right: 'five tasks in English, five in German' },
  *check(context) {
    for (const { translation, fields, original } of translatedRecords(context)) {
      for (const field of fields) {
        const [theirs, ours] = [translation.entry[field], original.texts[field]];
        if (field === 'otherTitles' || !Array.isArray(theirs) || !Array.isArray(ours) || theirs.length === ours.length)
          continue;
        yield {
          file: translation.file.path,
          path: [translation.id, field],
          atKey: true,
          message: `\`${field}\` has ${theirs.length} entries, the original has ${ours.length}`,
        };
      }
    }
  },
};
