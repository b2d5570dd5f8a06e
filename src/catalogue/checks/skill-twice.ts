import type { Check } from './check.ts';

export const skillTwice: Check = {
  code: 'OBS407',
  name: 'skill-listed-twice',
  severity: 'error',
  title: 'A job profile names each skill once',
  explanation:
    'The same skill with two needs or two levels contradicts itself. Keep one entry, with the higher level and all its bases.',
  example: {
    wrong: '- { skill: weld, level: 2, ... }\n- { skill: weld, level: 3, ... }',
    right: '- { skill: weld, level: 3, ... }',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records['job-profiles']) {
      const seen = new Set<string>();
      for (const [index, { skill }] of data.skills.entries()) {
        if (seen.has(skill))
          yield {
            file: file.path,
            path: ['skills', index, 'skill'],
            message: `the skill \`${skill}\` is listed above already`,
          };
        seen.add(skill);
      }
    }
  },
};
