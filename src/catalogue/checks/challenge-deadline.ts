import { isKnown } from '../../model/stated.ts';
import type { Check } from './check.ts';

export const challengeDeadline: Check = {
  code: 'OBS482',
  name: 'deadline-before-posting',
  severity: 'error',
  title: 'The deadline of a challenge comes after the day on which it was posted',
  explanation:
    'Nobody could answer a challenge whose deadline had passed when it was posted. Mostly the year, or day and month, are mixed up.',
  example: {
    wrong: 'deadline: 2026-06-30\nstates:\n  - { state: open, on: 2027-01-10 }',
    right: 'deadline: 2027-06-30\nstates:\n  - { state: open, on: 2027-01-10 }',
  },
  *check({ draft }) {
    for (const { file, data } of draft.records.challenges) {
      const posted = data.states[0]?.on;
      if (posted !== undefined && isKnown(data.deadline) && data.deadline < posted)
        yield {
          file: file.path,
          path: ['deadline'],
          message: `the deadline ${data.deadline} is before the day on which it was posted (${posted})`,
        };
    }
  },
};
