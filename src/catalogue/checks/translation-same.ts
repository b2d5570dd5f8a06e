import { isDeepStrictEqual } from 'node:util';
import { translatedRecords } from '../translated.ts';
import type { TranslationCheck } from './check.ts';

/** Names and short technical terms are often the same in two languages; longer texts are not. */
const LONGEST_NAME = 40;

/** Most texts are plain ones, for which the general comparison is slow. */
function isSame(text: unknown, original: unknown): boolean {
  return typeof text === 'string' ? text === original : isDeepStrictEqual(text, original);
}

export const translationSame: TranslationCheck = {
  code: 'OBS606',
  name: 'translation-same-as-original',
  severity: 'info',
  title: 'A translated text differs from the original',
  explanation:
    'The translation repeats the original word for word. Perhaps it was copied to be translated later: then leave the field out, and readers see the original with its language.',
  example: {
    wrong: 'summary: Sets up milling machines ...   (in de/)',
    right: 'summary: Richtet Fräsmaschinen ein ...',
  },
  *check(context) {
    for (const { translation, fields, original } of translatedRecords(context)) {
      for (const field of fields) {
        if (translation.entry.official?.some((official) => official === field)) continue;
        const text = translation.entry[field];
        if (!isSame(text, original.texts[field])) continue;
        if (JSON.stringify(text).length <= LONGEST_NAME) continue;
        yield {
          file: translation.file.path,
          path: [translation.id, field],
          atKey: true,
          message: `\`${field}\` of \`${translation.id}\` is the same as the original`,
        };
      }
    }
  },
};
