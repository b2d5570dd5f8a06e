import type { Check } from './check.ts';

export const vocabularyDuplicate: Check = {
  code: 'OBS703',
  name: 'vocabulary-duplicate-code',
  severity: 'error',
  title: 'A vocabulary has each code once',
  explanation: 'Two concepts with the same code cannot be told apart by the records that use it. Keep one.',
  example: { wrong: '- code: C25\n- code: C25', right: '- code: C25\n- code: C26' },
  *check({ draft }) {
    for (const { file, codes } of draft.vocabularies.values()) {
      const seen = new Set<string>();
      for (const [position, code] of codes.entries()) {
        if (seen.has(code))
          yield {
            file: file.path,
            path: ['concepts', position, 'code'],
            message: `the code \`${code}\` stands in this vocabulary already`,
          };
        seen.add(code);
      }
    }
  },
};
