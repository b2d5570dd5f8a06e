import type { JobProfile } from '../../model/job-profile.ts';
import type { Check } from './check.ts';
import { sharing } from './titles.ts';

export const sameSkills: Check = {
  code: 'OBS413',
  name: 'same-skills',
  severity: 'error',
  title: 'No two job profiles need the same skills at the same levels',
  explanation:
    'If two jobs need the same skills, as much and at the same levels, then they are one job, or one of the profiles was copied. Say what the one needs and ' +
    'the other does not, or join them.',
  example: {
    wrong: 'skills: the list of another profile',
    right: 'skills: with what sets this job apart, at its own levels',
  },
  *check({ draft }) {
    for (const group of sharing(draft.records['job-profiles'], ({ data }) => skillsKey(data))) {
      for (const record of group) {
        const other = group.find((one) => one !== record)!;
        yield {
          file: record.file.path,
          path: ['skills'],
          atKey: true,
          message: `the skills are those of ${other.file.path}, with the same needs and levels`,
        };
      }
    }
  },
};

/** What a profile needs, whatever the order in which it says so. */
function skillsKey({ skills }: JobProfile): string {
  return skills
    .map(({ skill, need, level }) => `${skill} ${need} ${level}`)
    .sort()
    .join();
}
