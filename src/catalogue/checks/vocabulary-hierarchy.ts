import { nearest } from '../nearest.ts';
import type { Check } from './check.ts';
import { withAncestors } from './vocabularies.ts';

export const vocabularyHierarchy: Check = {
  code: 'OBS702',
  name: 'vocabulary-hierarchy',
  severity: 'error',
  title: 'The wider concept of a concept stands in the same vocabulary, and nothing is wider than itself',
  explanation:
    'Lists on the site are grouped by the wider concept. It must be there, and following it from concept to concept must come to an end.',
  example: { wrong: "- code: '7223'\n  broader: '722x'", right: "- code: '7223'\n  broader: '722'" },
  *check({ draft }) {
    for (const vocabulary of draft.vocabularies.values()) {
      const { concepts } = vocabulary.index;
      for (const { code, broader } of concepts.values()) {
        if (broader === undefined) continue;
        const finding = { file: vocabulary.file.path, path: ['concepts', vocabulary.codes.indexOf(code), 'broader'] };
        if (!concepts.has(broader)) {
          const suggestion = nearest(broader, concepts.keys());
          yield {
            ...finding,
            message: `there is no concept \`${broader}\` in this vocabulary`,
            ...(suggestion && { suggestion }),
          };
          continue;
        }
        const chain = withAncestors(vocabulary, code);
        // Reported once for each circle, at its first code.
        const back = concepts.get(chain.at(-1)!)?.broader;
        if (back === code && chain.every((other) => other >= code))
          yield { ...finding, message: `\`broader\` leads in a circle: ${[...chain, code].join(' > ')}` };
      }
    }
  },
};
