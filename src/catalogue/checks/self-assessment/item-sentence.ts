import { itemTexts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const itemSentence: Check = {
  code: 'OBS764',
  name: 'item-sentence',
  severity: 'error',
  title:
    'An item is one statement: a capital at its beginning, a full stop at its end, no bracket and no question mark',
  explanation:
    'The answers say how far a statement holds. A question, a list behind a colon, an addition in brackets or a second sentence makes it unclear what they refer ' +
    'to, and screen readers read such signs aloud or swallow them.',
  example: {
    wrong: 'Do you read the shape of a part (turned, milled)?',
    right: 'I read the shape of a part from a technical drawing.',
  },
  *check({ draft }) {
    for (const { id, text, file, path } of itemTexts(draft.selfAssessment)) {
      const problem = problemOf(text);
      if (problem) yield { file, path, message: `\`${id}\` ${problem}` };
    }
  },
};

function problemOf(text: string): string | undefined {
  const sign = text.match(/[?¿!¡:;()[\]{}"“”„«»…]/u)?.[0];
  if (sign) return `has the sign ${sign} in it`;
  if (!text.endsWith('.')) return 'does not end with a full stop';
  if (/\.\s/.test(text)) return 'is more than one sentence';
  return /^\p{Lu}/u.test(text) ? undefined : 'does not begin with a capital letter';
}
