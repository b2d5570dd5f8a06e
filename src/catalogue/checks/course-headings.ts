import { courseParts } from '../course-sections.ts';
import type { BodyCheck } from './check.ts';

export const courseHeadings: BodyCheck = {
  code: 'OBS523',
  name: 'course-headings',
  severity: 'error',
  title: 'A course is parted into numbered lessons, a final check and solutions',
  explanation:
    'Every lesson has a page of its own, with the number as its address. The headings of the second level are therefore `## Lesson 1: Title` and so on, without ' +
    'a gap, then `## Final check` and `## Solutions`. Within a lesson use headings of the third level.',
  example: { wrong: '## The scan cycle', right: '## Lesson 1: The scan cycle' },
  *check({ bodies }) {
    for (const { collection, file, text, offset } of bodies) {
      if (collection !== 'courses') continue;
      for (const { heading, expected, start, end } of courseParts(text).misplaced)
        yield {
          file,
          span: { start: offset + start, end: offset + end },
          message: `the heading \`${heading}\` begins no part of a course here`,
          expected: [expected],
        };
    }
  },
};
