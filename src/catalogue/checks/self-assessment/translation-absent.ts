import { LANGUAGES } from '../../../model/text.ts';
import { listInWords } from '../../words.ts';
import type { Check } from '../check.ts';

export const translationAbsent: Check = {
  code: 'OBS771',
  name: 'instrument-not-translated',
  severity: 'error',
  title: 'An instrument is there in every language of the site',
  explanation:
    'A person who changes the language in the middle of the questionnaire finds the same items, answers and order. So an instrument has a file in `translations/` ' +
    'for each language. `state: unreviewed` says that no native speaker of the trade has read it yet.',
  example: {
    wrong: 'translations/de.yaml, translations/fr.yaml',
    right: 'translations/de.yaml, es.yaml, fr.yaml, it.yaml',
  },
  *check({ draft, files }) {
    for (const { id, file, data } of draft.selfAssessment.instruments) {
      // A translation with a mistake in it has been reported; it is not missing as well.
      const there = new Set<string>([data.language]);
      for (const { place } of files)
        if (place.type === 'instrument-translation' && place.id === id) there.add(place.language);
      const missing = LANGUAGES.filter((language) => !there.has(language));
      if (missing.length === 0) continue;
      const names = missing.map((language) => `translations/${language}.yaml`);
      yield { file: file.path, message: `${listInWords(names)} ${names.length === 1 ? 'is' : 'are'} missing` };
    }
  },
};
