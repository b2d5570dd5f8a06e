import { ITEM_KINDS } from '../../../model/assessment-terms.ts';
import { placedItems } from '../../instruments/item-texts.ts';
import { listInWords } from '../../words.ts';
import type { Check } from '../check.ts';

export const instrumentBalance: Check = {
  code: 'OBS753',
  name: 'instrument-balance',
  severity: 'error',
  title: 'An instrument has items of every kind and areas of every skill family',
  explanation:
    'Knowing, doing and caring are three things, and a person who is strong in the trade can be weak in digital or green skills. An instrument that leaves ' +
    'out a kind or a family would give a picture that looks whole and is not.',
  example: {
    wrong: 'areas of the families job-specific and digital only',
    right: 'areas of all families of the vocabulary',
  },
  *check({ draft }) {
    const families = [...(draft.vocabularies.get('skill-families')?.index.concepts.keys() ?? [])];
    for (const instrument of draft.selfAssessment.instruments) {
      const there = new Set([
        ...placedItems(instrument).map(({ item }) => item.kind),
        ...instrument.data.areas.map(({ family }) => family),
      ]);
      const finding = (missing: readonly string[], what: string) => ({
        file: instrument.file.path,
        path: ['areas'],
        atKey: true,
        message: `no ${what} ${listInWords(
          missing.map((name) => `\`${name}\``),
          'or',
        )}`,
      });
      const kinds = ITEM_KINDS.filter((kind) => !there.has(kind));
      if (kinds.length > 0) yield finding(kinds, 'item is of the kind');
      const lacking = families.filter((family) => !there.has(family));
      if (lacking.length > 0) yield finding(lacking, 'area is of the family');
    }
  },
};
