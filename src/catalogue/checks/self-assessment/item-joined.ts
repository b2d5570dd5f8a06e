import { itemTexts } from '../../instruments/item-texts.ts';
import { WORDING } from '../../instruments/wording.ts';
import { quoted } from '../../words.ts';
import type { Check } from '../check.ts';

/** Signs that stand for “and” or “or”. A slash between single letters is a unit, such as l/min. */
const SIGNS = /&|(?<=\p{L}{2})\s*\/\s*(?=\p{L}{2})/u;

export const itemJoined: Check = {
  code: 'OBS763',
  name: 'item-joined',
  severity: 'error',
  title: 'An item asks about one thing',
  explanation:
    'Of two things that are joined by “and” or “or” a person may do the one and not the other, and then no answer is right. Choose the more telling of the two, ' +
    'or make two items. The words for “and” and “or” are looked for in every language, and so are `/` and `&`.',
  example: { wrong: 'I clean and lubricate a machine.', right: 'I carry out the daily maintenance of a machine.' },
  *check({ draft }) {
    for (const { id, language, text, file, path } of itemTexts(draft.selfAssessment)) {
      const found = (text.match(WORDING[language].joining) ?? text.match(SIGNS))?.[0].trim();
      if (found !== undefined) yield { file, path, message: `\`${id}\` joins two things by ${quoted(found)}` };
    }
  },
};
