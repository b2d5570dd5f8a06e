import { originalDigest } from '../../instruments/instrument-digest.ts';
import { translatedDrafts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const translationOutdated: Check = {
  code: 'OBS773',
  name: 'instrument-translation-stale',
  severity: 'warning',
  title: 'The translation of an instrument follows its original',
  explanation:
    'English texts of the instrument have changed since the translation was made; the page says so to its readers. Compare the two, change the translation where ' +
    'it is needed, and take out the line `of`: `npm run validate -- --fix` writes it anew.',
  example: { wrong: 'of: 0123456789ab   (the original has another digest)', right: 'of: c0ffee123456' },
  *check({ draft }) {
    for (const { instrument, translation } of translatedDrafts(draft.selfAssessment)) {
      const { of } = translation.data;
      if (of === undefined || of === originalDigest(instrument.data)) continue;
      yield {
        file: translation.file.path,
        path: ['of'],
        message: 'the original has changed since it was translated',
        note: `Compare with ${instrument.file.path}; then take out the line \`of\` and run \`npm run validate -- --fix\`.`,
      };
    }
  },
};
