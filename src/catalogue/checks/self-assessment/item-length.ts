import { itemTexts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

/** An item has fewer than twenty words. */
const MOST_WORDS = 19;

export const itemLength: Check = {
  code: 'OBS761',
  name: 'item-length',
  severity: 'error',
  title: 'An item has fewer than 20 words, in every language',
  explanation:
    'People read forty items on a small screen, some of them in their second language. A long item asks for two things at once, or explains what the answers ' +
    'are for. Name one thing that one does to one object, and leave out how well, how often and why.',
  example: {
    wrong:
      'I measure the diameter of a turned shaft with a micrometer that I have checked and set to zero before I began to measure.',
    right: 'I measure a diameter with a micrometer.',
  },
  *check({ draft }) {
    for (const { id, text, file, path } of itemTexts(draft.selfAssessment)) {
      const count = text.split(/\s+/).length;
      if (count > MOST_WORDS)
        yield { file, path, message: `\`${id}\` has ${count} words`, expected: [`at most ${MOST_WORDS}`] };
    }
  },
};
