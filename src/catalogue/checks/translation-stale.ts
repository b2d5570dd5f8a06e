import { digestOf, digestedFields } from '../digest.ts';
import { translatedRecords } from '../translated.ts';
import type { TranslationCheck } from './check.ts';

export const translationStale: TranslationCheck = {
  code: 'OBS604',
  name: 'translation-stale',
  severity: 'warning',
  title: 'Translations follow their original',
  explanation:
    'The original has changed since the translation was made; the page says so to its readers. Compare the two, change the translation where it is needed, ' +
    'and take out the line `of`: `npm run validate -- --fix` writes it anew.',
  example: { wrong: 'of: 0123456789ab   (the original has another digest)', right: 'of: c0ffee123456' },
  *check(context) {
    for (const { translation, original } of translatedRecords(context)) {
      const { of } = translation.entry;
      if (of === undefined) continue;
      const digest = digestOf(original.texts, digestedFields(translation.entry));
      if (of === digest) continue;
      yield {
        file: translation.file.path,
        path: [translation.id, 'of'],
        message: `the original of \`${translation.id}\` has changed since it was translated`,
        note: `Compare with ${original.file}; then take out the line \`of\` and run \`npm run validate -- --fix\`.`,
      };
    }
  },
};
