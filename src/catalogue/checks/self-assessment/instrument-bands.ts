import { LEVEL_NUMBERS } from '../../../model/levels.ts';
import type { Check } from '../check.ts';

export const instrumentBands: Check = {
  code: 'OBS756',
  name: 'instrument-bands',
  severity: 'error',
  title: 'The cut points give the four levels in their order, the first from 0',
  explanation:
    'Every share of the possible score must have exactly one level. So there is one cut point for each of the levels 1 to 4, in this order; the first begins ' +
    'at 0, and each of the others above the one before it.',
  example: {
    wrong: 'bands: [{ level: 1, from: 0 }, { level: 2, from: 0.5 }, { level: 3, from: 0.5 }]',
    right:
      'bands: [{ level: 1, from: 0 }, { level: 2, from: 0.5 }, { level: 3, from: 0.75 }, { level: 4, from: 0.95 }]',
  },
  *check({ draft }) {
    for (const { file, data } of draft.selfAssessment.instruments) {
      const { bands } = data;
      const levels = bands.map(({ level }) => level);
      if (levels.join() !== LEVEL_NUMBERS.join()) {
        yield {
          file: file.path,
          path: ['bands'],
          atKey: true,
          message: `the cut points are for the levels ${levels.join(', ') || 'of nothing'}`,
          expected: [LEVEL_NUMBERS.join(', ')],
        };
        continue;
      }
      for (const [index, { from }] of bands.entries()) {
        const before = bands[index - 1]?.from;
        if (before === undefined ? from === 0 : from > before) continue;
        yield {
          file: file.path,
          path: ['bands', index, 'from'],
          message:
            before === undefined
              ? `level 1 begins at ${from}`
              : `${from} is not above ${before}, where the level before it begins`,
          expected: [before === undefined ? '0' : `more than ${before}`],
        };
      }
    }
  },
};
