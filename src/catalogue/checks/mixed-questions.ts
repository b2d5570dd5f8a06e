import type { Check } from './check.ts';

export const mixedQuestions: Check = {
  code: 'OBS453',
  name: 'mixed-questions',
  severity: 'error',
  title: 'All figures of an indicator answer the same question',
  explanation:
    'Two surveys that asked different questions give figures that must not stand in one row of bars: 61 % who need training and 4 in 10 who need to develop a skill ' +
    'are no trend. Each origin says what was asked or measured; where that differs, make an indicator for each.',
  example: {
    wrong:
      'origins:\n  - { source: a, question: Do you need training? }\n  - { source: b, question: Do you lack skills? }',
    right: 'origins:\n  - { source: a, question: Do you need training? }',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.indicators) {
      const [first, ...others] = data.origins;
      if (!first) continue;
      for (const [index, { source, question }] of others.entries())
        if (plain(question) !== plain(first.question))
          yield {
            file: file.path,
            path: ['origins', index + 1, 'question'],
            message: `\`${source}\` and \`${first.source}\` asked different questions`,
            expected: [first.question],
            note: 'figures of different questions belong in an indicator each',
          };
    }
  },
};

/** Case, blanks and punctuation do not make another question. */
function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
