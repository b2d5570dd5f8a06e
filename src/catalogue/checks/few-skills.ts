import type { Check } from './check.ts';

/** Fewer do not describe a job: similarity and gaps computed from them mean little. */
const FEWEST = 8;

export const fewSkills: Check = {
  code: 'OBS406',
  name: 'few-skills',
  severity: 'warning',
  title: `A job profile names at least ${FEWEST} skills`,
  explanation:
    'With only a handful of skills a profile is hard to tell from its neighbours, and what is computed from it (similar jobs, gaps, offers) means little.',
  example: { wrong: 'skills: three entries', right: 'skills: eight to 25 entries' },
  *check({ draft }) {
    for (const { data, file } of draft.records['job-profiles']) {
      if (data.skills.length < FEWEST)
        yield {
          file: file.path,
          path: ['skills'],
          atKey: true,
          message: `the profile names ${data.skills.length} skills; at least ${FEWEST} are expected`,
        };
    }
  },
};
