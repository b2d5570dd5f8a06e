import { itemTexts } from '../../instruments/item-texts.ts';
import { WORDING } from '../../instruments/wording.ts';
import { listInWords } from '../../words.ts';
import type { Check } from '../check.ts';

export const itemKind: Check = {
  code: 'OBS766',
  name: 'item-kind',
  severity: 'error',
  title: 'An item of knowledge begins with knowing, the others do not',
  explanation:
    'The kind of an item decides its answers: “I do this with help” is no answer to “I know the signs of …”. So items of knowledge begin with “I know” or ' +
    '“I understand”, in every language, and items of skill and attitude begin with what one does.',
  example: {
    wrong: 'kind: skill\ntext: I know how to jog a robot.',
    right: 'kind: skill\ntext: I jog a robot to a taught point in manual mode.',
  },
  *check({ draft }) {
    for (const { id, kind, language, text, file, path } of itemTexts(draft.selfAssessment)) {
      const { knowledge, knowledgeExamples } = WORDING[language];
      const isKnowledge = knowledge.test(text);
      if (isKnowledge === (kind === 'knowledge')) continue;
      yield {
        file,
        path,
        message: isKnowledge
          ? `\`${id}\` is of the kind ${kind}, but asks what one knows`
          : `\`${id}\` is of the kind knowledge, but does not begin with ${listInWords(knowledgeExamples, 'or')}`,
      };
    }
  },
};
