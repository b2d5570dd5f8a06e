import { itemTexts } from '../../instruments/item-texts.ts';
import { WORDING } from '../../instruments/wording.ts';
import { quoted } from '../../words.ts';
import type { Check } from '../check.ts';

export const itemNegation: Check = {
  code: 'OBS762',
  name: 'item-negation',
  severity: 'error',
  title: 'An item says what one does, not what one does not',
  explanation:
    'Under a negated item the answer that sounds highest is the lowest, and many readers overlook the small word. Say the same thing positively. The words for ' +
    '“not”, “never”, “nobody”, “without” and their like are looked for in every language.',
  example: {
    wrong: 'I do not leave a machine unsecured.',
    right: 'I secure a machine against restart before maintenance work.',
  },
  *check({ draft }) {
    for (const { id, language, text, file, path } of itemTexts(draft.selfAssessment)) {
      const found = text.match(WORDING[language].negation)?.[0];
      if (found !== undefined) yield { file, path, message: `\`${id}\` is negated by ${quoted(found)}` };
    }
  },
};
