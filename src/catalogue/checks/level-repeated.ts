import { LEVELS } from '../../model/levels.ts';
import type { Check } from './check.ts';

export const levelRepeated: Check = {
  code: 'OBS404',
  name: 'level-repeated',
  severity: 'error',
  title: 'Two levels of a skill are described differently',
  explanation:
    'Two levels with the same sentence are one level. Say what somebody does at the higher one that nobody does at the lower one.',
  example: {
    wrong: 'advanced: Programs the robot.\nspecialised: Programs the robot.',
    right: 'advanced: Programs the robot.\nspecialised: Sets the rules by which the plant programs its robots.',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.skills) {
      const seen = new Map<string, string>();
      for (const level of LEVELS) {
        const text = data.levels[level];
        if (text === undefined) continue;
        const other = seen.get(text.toLowerCase());
        if (other)
          yield {
            file: file.path,
            path: ['levels', level],
            message: `\`${level}\` has the same sentence as \`${other}\``,
          };
        else seen.set(text.toLowerCase(), level);
      }
    }
  },
};
