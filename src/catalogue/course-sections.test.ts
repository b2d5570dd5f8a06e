import { describe, expect, it } from 'vitest';
import { courseParts } from './course-sections.ts';

const BODY = `What you will have made.

## Lesson 1: Views and \`x\`

Three of them.

### Front

\`\`\`md
## Lesson 9: in code
\`\`\`

## Lesson 2: \`Ra\` and friends ##

Rough.

## Final check

Ten questions.

## Solutions

1. Yes.
`;

describe('courseParts', () => {
  it('parts a course at its headings, but not at those in code', () => {
    const { intro, sections, misplaced } = courseParts(BODY);
    expect(intro).toBe('What you will have made.');
    expect(sections.map(({ type, slug, number, title }) => [type, slug, number, title])).toEqual([
      ['lesson', '1', 1, 'Views and `x`'],
      ['lesson', '2', 2, '`Ra` and friends'],
      ['final-check', 'final-check', undefined, 'Final check'],
      ['solutions', 'solutions', undefined, 'Solutions'],
    ]);
    expect(sections[0]!.markdown).toBe('Three of them.\n\n### Front\n\n```md\n## Lesson 9: in code\n```');
    expect(sections[3]!.markdown).toBe('1. Yes.');
    expect(misplaced).toEqual([]);
  });

  it('leaves a body without headings whole', () => {
    expect(courseParts('Only this.\n')).toEqual({ intro: 'Only this.', sections: [], misplaced: [] });
  });

  it('reports headings of another form or out of order, and loses nothing', () => {
    const body =
      '## Views\n\na\n\n## Lesson 1: One\n\nb\n\n## Lesson 3: Three\n\nc\n\n## Solutions\n\nd\n\n## Final check\n\ne\n';
    const { intro, sections, misplaced } = courseParts(body);
    expect(misplaced.map(({ heading, expected }) => [heading, expected])).toEqual([
      ['Views', '## Lesson 1: …'],
      ['Lesson 3: Three', '## Lesson 2: …, ## Final check or ## Solutions'],
      ['Final check', 'nothing: the solutions end the course'],
    ]);
    for (const { heading, start, end } of misplaced) expect(body.slice(start, end)).toBe(heading);
    expect(intro).toBe('## Views\n\na');
    expect(sections.map(({ markdown }) => markdown)).toEqual([
      'b\n\n## Lesson 3: Three\n\nc',
      'd\n\n## Final check\n\ne',
    ]);
  });

  it('goes on counting behind a misspelt or missing lesson, so that one mistake is one finding', () => {
    const misspelt = courseParts(
      '## Lesson 1: A\n\na\n\n## Leson 2: B\n\nb\n\n## Lesson 3: C\n\nc\n\n## Lesson 4: D\n',
    );
    expect(misspelt.misplaced.map(({ heading }) => heading)).toEqual(['Leson 2: B']);
    expect(misspelt.sections.map(({ slug }) => slug)).toEqual(['1', '3', '4']);
    const missing = courseParts('## Lesson 1: A\n\n## Lesson 3: C\n\n## Lesson 4: D\n\n## Solutions\n');
    expect(missing.misplaced.map(({ heading }) => heading)).toEqual(['Lesson 3: C']);
    const twice = courseParts('## Lesson 1: A\n\n## Lesson 1: A again\n\n## Lesson 2: B\n');
    expect(twice.misplaced.map(({ heading }) => heading)).toEqual(['Lesson 1: A again']);
  });
});
