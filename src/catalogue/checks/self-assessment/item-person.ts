import { itemTexts } from '../../instruments/item-texts.ts';
import { WORDING } from '../../instruments/wording.ts';
import { quoted } from '../../words.ts';
import type { Check } from '../check.ts';

export const itemPerson: Check = {
  code: 'OBS765',
  name: 'item-person',
  severity: 'error',
  title: 'An item says in the first person and the present tense what one does, knows or looks for',
  explanation:
    'People answer more truly what they do than what they could do. So an item begins with “I” and a verb in the present tense, and has no “can”, “should” or ' +
    '“will”. In Spanish and Italian it begins with a verb in the first person.',
  example: { wrong: 'I can use a micrometer.', right: 'I measure a diameter with a micrometer.' },
  *check({ draft }) {
    for (const { id, language, text, file, path } of itemTexts(draft.selfAssessment)) {
      const { firstPerson, firstPersonExample, notYetDone } = WORDING[language];
      const weak = text.match(notYetDone)?.[0];
      const problem = weak
        ? `\`${id}\` says with ${quoted(weak)} what one could do`
        : firstPerson.test(text)
          ? undefined
          : `\`${id}\` does not begin with a verb in the first person`;
      if (problem) yield { file, path, message: problem, expected: [firstPersonExample] };
    }
  },
};
