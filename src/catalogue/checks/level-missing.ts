import { LEVELS, type LevelName } from '../../model/levels.ts';
import type { Skill } from '../../model/skill.ts';
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
        ...swallowed(file.text, data.levels, missing),
        message: `the ${missing.length === 1 ? 'level' : 'levels'} ${listInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not described`,
      };
    }
  },
};

/** The note on a text of several lines that has taken in a level, because its line was indented too far. */
function swallowed(text: string, levels: Skill['levels'], missing: readonly LevelName[]): { note?: string } {
  for (const level of missing) {
    const holder = LEVELS.find((other) => levels[other]?.includes(`${level}:`));
    const before = holder && new RegExp(`^[ \\t]+${level}:`, 'm').exec(text)?.index;
    if (before === undefined) continue;
    const line = text.slice(0, before).split('\n').length;
    return {
      note: `The text of \`${holder}\` contains a line that looks like a field, \`${level}:\` in line ${line}. Indent that line as far as \`${holder}:\`.`,
    };
  }
  return {};
}
