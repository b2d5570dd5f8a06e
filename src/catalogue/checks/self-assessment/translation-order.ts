import { placedItems, translatedDrafts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const translationOrder: Check = {
  code: 'OBS775',
  name: 'instrument-translation-order',
  severity: 'warning',
  title: 'Areas and items of a translation stand in the order of the instrument',
  explanation:
    'Readers see the order of the original whatever the order in the file. But who reads the two side by side, as every reviewer does, finds each text where it is ' +
    'expected, and notices what does not fit.',
  example: {
    wrong: 'items:\n  jog-robot: ...\n  measure-diameter: ...',
    right: 'items:\n  measure-diameter: ...\n  jog-robot: ...',
  },
  *check({ draft }) {
    for (const { instrument, translation } of translatedDrafts(draft.selfAssessment)) {
      const orders = {
        areas: instrument.data.areas.map(({ id }) => id),
        items: placedItems(instrument).map(({ item }) => item.id),
      };
      for (const [field, order] of Object.entries(orders) as ['areas' | 'items', string[]][]) {
        const ids = Object.keys(translation.data[field]).filter((id) => order.includes(id));
        const at = ids.findIndex((id, index) => index > 0 && order.indexOf(id) < order.indexOf(ids[index - 1]!));
        if (at < 0) continue;
        yield {
          file: translation.file.path,
          path: [field, ids[at]!],
          atKey: true,
          message: `\`${ids[at]}\` stands behind \`${ids[at - 1]}\`, but comes before it in the instrument`,
        };
      }
    }
  },
};
