import type { Check } from './check.ts';

/** More than this and "essential" no longer says what to learn first. */
const MOST_ESSENTIAL = 15;

export const essentialSkills: Check = {
  code: 'OBS405',
  name: 'too-many-essential-skills',
  severity: 'error',
  title: `At most ${MOST_ESSENTIAL} skills of a job are essential`,
  explanation:
    'Essential means that the job cannot be done without it. If everything is essential, learners cannot see where to begin, and every comparison of jobs ' +
    'goes flat. Keep those that a shift would stop without; the others are optional.',
  example: {
    wrong: 'sixteen skills with need: essential',
    right: 'fifteen with need: essential, the others with need: optional',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records['job-profiles']) {
      const count = data.skills.filter(({ need }) => need === 'essential').length;
      if (count > MOST_ESSENTIAL)
        yield {
          file: file.path,
          path: ['skills'],
          atKey: true,
          message: `${count} skills are essential; at most ${MOST_ESSENTIAL} are expected`,
        };
    }
  },
};
