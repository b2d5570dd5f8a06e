import { placesIn } from '../../model/indicator-finding.ts';
import { translatedRecords } from '../translated.ts';
import type { TranslationCheck } from './check.ts';

export const translationFigures: TranslationCheck = {
  code: 'OBS608',
  name: 'translation-with-other-figures',
  severity: 'error',
  title: 'The translation of a finding names the same figures',
  explanation:
    'Figures stand in a finding as `{GEOGRAPHY PERIOD}` and are filled in from the data. A translation has the same ones, in whatever order its language wants; ' +
    'otherwise it says something else, or cannot be shown.',
  example: {
    wrong: "finding: '{EU27-2020 2023} der Absolventen ...'   (the original names 2024)",
    right: "finding: '{EU27-2020 2024} der Absolventen ...'",
  },
  *check(context) {
    for (const { translation, original } of translatedRecords(context)) {
      const { finding } = translation.entry;
      if (finding === undefined || typeof original.texts.finding !== 'string') continue;
      const wanted = placesIn(original.texts.finding);
      if (wanted.join() === placesIn(finding).join()) continue;
      yield {
        file: translation.file.path,
        path: [translation.id, 'finding'],
        message: 'the translated finding names other figures than the original',
        expected: wanted.map((place) => `{${place}}`),
      };
    }
  },
};
