import { ITEM_KINDS } from '../../../model/assessment-terms.ts';
import type { AnswerSets } from '../../../model/self-assessment.ts';
import type { Finding } from '../../finding.ts';
import { itemTexts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const textRepeated: Check = {
  code: 'OBS767',
  name: 'item-text-repeated',
  severity: 'error',
  title: 'No two items, and no two answers of a kind, are the same words',
  explanation:
    'Of two equal answers nobody can tell which is the higher one, and an item that is asked twice counts twice. In a translation two texts mostly became equal ' +
    'because a line was copied and not changed.',
  example: {
    wrong: 'skill: [I do this on my own, I do this on my own, ...]',
    right: 'skill: [I do this with help, I do this on my own, ...]',
  },
  *check({ draft }) {
    const { selfAssessment } = draft;
    for (const { file, data } of [...selfAssessment.instruments, ...selfAssessment.translations])
      yield* repeatedAnswers(file.path, data.answers);
    const seen = new Map<string, string>();
    for (const { id, text, file, path } of itemTexts(selfAssessment)) {
      const key = `${file}\0${text.toLowerCase()}`;
      const other = seen.get(key);
      if (other !== undefined) yield { file, path, message: `\`${id}\` has the same text as \`${other}\`` };
      seen.set(key, other ?? id);
    }
  },
};

function* repeatedAnswers(file: string, answers: AnswerSets): Iterable<Finding> {
  for (const kind of ITEM_KINDS) {
    const texts = answers[kind].map((text) => text.toLowerCase());
    for (const [index, text] of texts.entries())
      if (texts.indexOf(text) < index)
        yield {
          file,
          path: ['answers', kind, index],
          message: `this is also answer ${texts.indexOf(text) + 1} of the kind ${kind}`,
        };
  }
}
