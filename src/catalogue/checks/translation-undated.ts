import { digestOf, digestedFields } from '../digest.ts';
import { translatedRecords } from '../translated.ts';
import type { TranslationCheck } from './check.ts';

export const translationUndated: TranslationCheck = {
  code: 'OBS605',
  name: 'translation-without-digest',
  severity: 'warning',
  title: 'Translations say of which text they are the translation',
  explanation:
    'The line `of` holds a digest of the original texts. Without it nobody can tell later whether the original has changed since. `--fix` writes it, so do ' +
    'that when the translation is up to date.',
  example: {
    wrong: 'read-drawings:\n  state: unreviewed',
    right: 'read-drawings:\n  of: c0ffee123456\n  state: unreviewed',
  },
  *check(context) {
    for (const { translation, original } of translatedRecords(context)) {
      if (translation.entry.of !== undefined) continue;
      const fields = digestedFields(translation.entry);
      if (fields.length === 0) continue;
      // Digests of digits only would be read as numbers.
      const value = `'${digestOf(original.texts, fields)}'`;
      yield {
        file: translation.file.path,
        path: [translation.id],
        atKey: true,
        message: `the translation of \`${translation.id}\` does not say which text it was made from`,
        fix: { title: 'Write the digest of the original', intent: { kind: 'insert-first', key: 'of', value } },
      };
    }
  },
};
