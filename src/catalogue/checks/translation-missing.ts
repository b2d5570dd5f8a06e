import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { LANGUAGES } from '../../model/text.ts';
import { CONTENT_FOLDER } from '../files/content-folder.ts';
import { listInWords } from '../words.ts';
import type { TranslationCheck } from './check.ts';

/** So many ids are named; the rest is counted. */
const NAMED = 5;

export const translationMissing: TranslationCheck = {
  code: 'OBS607',
  name: 'translation-missing',
  severity: 'info',
  title: 'Records are translated into every language of the site',
  explanation:
    'Records without a translation are shown in English, or in their own language, and say so. One finding counts them for a language and a collection. Add ' +
    'entries to the file of translations; `state: unreviewed` until somebody of the trade who speaks the language has read them.',
  example: {
    wrong: '# content/translations/it/skills.yaml lacks read-drawings',
    right: 'read-drawings:\n  state: unreviewed\n  title: leggere disegni tecnici',
  },
  *check({ translations, originals }) {
    const there = new Set(translations.map(({ language, collection, id }) => `${language}/${collection}/${id}`));
    for (const collection of COLLECTIONS) {
      if (Object.keys((KINDS[collection] as Kind).translatable).length === 0) continue;
      const records = originals[collection];
      for (const language of LANGUAGES) {
        const missing = records.filter(
          ({ id, language: own }) => own !== language && !there.has(`${language}/${collection}/${id}`),
        );
        if (missing.length === 0) continue;
        const named = missing.slice(0, NAMED).map(({ id }) => id);
        const rest = missing.length - named.length;
        yield {
          file: `${CONTENT_FOLDER}/translations/${language}/${collection}.yaml`,
          message: `${missing.length} of ${records.length} records have no translation here: ${listInWords([...named, ...(rest > 0 ? [`${rest} more`] : [])])}`,
        };
      }
    }
  },
};
