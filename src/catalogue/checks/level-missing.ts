import { LEVELS } from '../../model/levels.ts';
import { listInWords } from '../words.ts';
import type { Check } from './check.ts';

export const levelMissing: Check = {
  code: 'OBS403',
  name: 'level-missing',
  severity: 'warning',
  title: 'A skill says what each of its four levels looks like at work',
  explanation:
    'Jobs and courses name a level of each skill. Without a description nobody can tell whether they have reached it. One sentence each: what one sees ' +
    'somebody do at that level, which the level below does not.',
  example: {
    wrong: 'levels:\n  foundation: Reads a drawing ...',
    right: 'levels:\n  foundation: ...\n  intermediate: ...\n  advanced: ...\n  specialised: ...',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.skills) {
      const missing = LEVELS.filter((level) => data.levels[level] === undefined);
      if (missing.length === 0) continue;
      yield {
        file: file.path,
        path: ['levels'],
        atKey: true,
        message: `the ${missing.length === 1 ? 'level' : 'levels'} ${listInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not described`,
      };
    }
  },
};
