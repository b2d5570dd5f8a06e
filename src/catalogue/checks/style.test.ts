import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { course, skill } from '../testing/fixtures.ts';

const file = 'content/skills/weld.yaml';

describe('style', () => {
  it('OBS801: fields in another order', async () => {
    expect(await printed({ [file]: skill('weld').replace(/(title:.*\n)(type:.*\n)/, '$2$1') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:2:1  warning  \`title\` stands behind \`type\`, but comes before it in the field guide
          1 | type: skill
        > 2 | title: weld
            | ^^^^^
          3 | family: job-specific
        fix: Bring the fields into order
        OBS801 field-order /en/contribute/rules/obs801/"
    `);
  });

  it('OBS802: ends of lines', async () => {
    expect(await printed({ [file]: skill('weld').replace('type: skill', 'type: skill  ').trimEnd() }))
      .toMatchInlineSnapshot(`
        "content/skills/weld.yaml:2:12  warning  1 line ends in blanks or tabs and the last line does not end in a line break
            1 | title: weld
          > 2 | type: skill
              |            ^^
            3 | family: job-specific
          fix: Tidy up the ends of lines
          OBS802 white-space /en/contribute/rules/obs802/"
      `);
    expect(await printed({ [file]: skill('weld').replaceAll('\n', '\r\n') })).toContain('13 lines end as on Windows');
    expect(await printed({ [file]: `${skill('weld')}\n\n` })).toContain('empty lines stand at the end');
  });

  it('OBS802: not for the two blanks that break a line in Markdown', async () => {
    expect(await printed({ 'content/repository/courses/x/index.md': course('Measuring', 'One  \ntwo.\n') })).toBe('');
  });

  it('OBS108: a byte order mark', async () => {
    expect(await printed({ [file]: `\uFEFF${skill('weld')}` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  warning  the file begins with an invisible byte order mark
        > 1 | \\ufefftitle: weld
            | ^^^^^^
          2 | type: skill
        fix: Take out the byte order mark
        OBS108 byte-order-mark /en/contribute/rules/obs108/"
    `);
  });
});
