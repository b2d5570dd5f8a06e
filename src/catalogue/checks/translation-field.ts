import { KINDS, type Kind } from '../../model/kinds.ts';
import { translatedFields } from '../digest.ts';
import type { TranslationCheck } from './check.ts';

export const translationField: TranslationCheck = {
  code: 'OBS602',
  name: 'translation-of-other-field',
  severity: 'error',
  title: 'Only fields that the kind translates are translated',
  explanation:
    'Which texts of a kind are translated is settled in one place, so that pages can rely on it. A translation of another field would be shown nowhere.',
  example: {
    wrong: '# de/organisations.yaml\ntknika:\n  title: ...',
    right: '# de/organisations.yaml\ntknika:\n  summary: ...',
  },
  *check({ translations }) {
    for (const { collection, id, file, entry } of translations) {
      const fields = Object.keys((KINDS[collection] as Kind).translatable);
      for (const field of translatedFields(entry)) {
        if (!fields.includes(field))
          yield {
            file: file.path,
            path: [id, field],
            atKey: true,
            message: `\`${field}\` is not translated in ${collection}`,
            expected: fields,
          };
      }
    }
  },
};
