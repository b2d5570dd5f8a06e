import { placedItems, translatedDrafts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const translationRepeated: Check = {
  code: 'OBS776',
  name: 'instrument-translation-same-as-original',
  severity: 'error',
  title: 'An item of a translation is translated',
  explanation:
    'The text of the item is the English one, word for word. It was probably copied to be translated later; readers would meet an English item in the middle of ' +
    'their language.',
  example: {
    wrong: 'jog-robot: I jog a robot to a taught point in manual mode.',
    right: 'jog-robot: Ich verfahre einen Roboter ...',
  },
  *check({ draft }) {
    for (const { instrument, translation } of translatedDrafts(draft.selfAssessment)) {
      for (const { item } of placedItems(instrument)) {
        if (translation.data.items[item.id] === item.text)
          yield {
            file: translation.file.path,
            path: ['items', item.id],
            message: `\`${item.id}\` is the same as in English`,
          };
      }
    }
  },
};
