import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { learningStructure, product } from '../testing/fixtures.ts';

describe('the files of a product', () => {
  const folder = 'content/repository/products/first-part';
  const file = `${folder}/index.md`;

  it('OBS525: files that are missing, not listed, or listed twice', async () => {
    const misspelt = product('First part').replace('checklist.csv', 'Checklist.csv');
    expect(await printed({ [file]: misspelt })).toMatchInlineSnapshot(`
      "content/repository/products/first-part/index.md:5:1  error  the file \`checklist.csv\` lies in the folder but is not listed
          4 | type: checklist
        > 5 | files:
            | ^^^^^
          6 |   - { name: Checklist.csv, description: The points in order. }
        OBS525 product-files /en/contribute/rules/obs525/

      content/repository/products/first-part/index.md:6:13  error  there is no file \`Checklist.csv\` in the folder of the product
          5 | files:
        > 6 |   - { name: Checklist.csv, description: The points in order. }
            |             ^^^^^^^^^^^^^
          7 | skills:
        did you mean: checklist.csv
        OBS525 product-files /en/contribute/rules/obs525/"
    `);
    expect(await printed({ [`${folder}/more/plan.svg`]: '<svg/>' }, [file])).toContain(
      'the file `more/plan.svg` lies in the folder but is not listed',
    );
    const entry = '  - { name: checklist.csv, description: The points in order. }\n';
    expect(await printed({ [file]: product('First part').replace(entry, entry + entry) })).toContain('listed twice');
    expect(await printed({ [file]: product('First part') })).toBe('');
  });
});

describe('the phases of a learning structure', () => {
  const file = 'content/repository/learning-structures/stages/index.md';

  it('OBS526: roles that nobody describes', async () => {
    const unknown = learningStructure('Stages').replace('[learner, coach]', '[learner, couch]');
    expect(await printed({ [file]: unknown })).toMatchInlineSnapshot(`
      "content/repository/learning-structures/stages/index.md:9:74  error  \`couch\` is not described among the roles
           8 |   - { title: Design, duration: 1 week, steps: [Draw it], roles: [learner] }
        >  9 |   - { title: Build, duration: 1 week, steps: [Make it], roles: [learner, couch] }
             |                                                                          ^^^^^
          10 | roles:
        did you mean: coach
        expected: one of learner, coach
        OBS526 phase-role /en/contribute/rules/obs526/"
    `);
  });
});
