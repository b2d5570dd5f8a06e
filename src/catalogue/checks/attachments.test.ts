import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { course } from '../testing/fixtures.ts';

const folder = 'content/repository/courses/reading-drawings';
const drawing = (text: string) => printed({ [`${folder}/view.svg`]: text });
const svg = (inner: string) => drawing(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>\n`);

describe('files beside a record', () => {
  it('OBS521: types that are not published', async () => {
    expect(await printed({ [`${folder}/start.html`]: '<p>' })).toContain(
      'is of a type that is not published beside records',
    );
    for (const name of ['rubric.docx', 'all.zip', 'page.xhtml', 'LICENSE', 'a.svgz'])
      expect(await printed({ [`${folder}/${name}`]: 'x' }), name).toContain('OBS521');
    for (const name of ['rubric.odt', 'data.csv', 'make-data.mjs', 'Plan.SVG'])
      expect(await printed({ [`${folder}/${name}`]: '<svg/>' }), name).not.toContain('OBS521');
  });

  it('OBS522: drawings that do more than draw', async () => {
    expect(await svg('<script>alert(1)</script>')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/view.svg:1:59  error  \`<script\` runs or embeds something
        > 1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>
            |                                                           ^^^^^^^
          2 |
        OBS522 unsafe-drawing /en/contribute/rules/obs522/"
    `);
    for (const inner of [
      '<g onload="x()"/>',
      "<rect width='9'onclick='x()' />",
      '<foreignObject/>',
      '<svg:script/>',
      '<a href="https://elsewhere.org/">x</a>',
      '<a xlink:href="javascript:x()">x</a>',
      '<a href="&#106;avascript:x()">x</a>',
      '<a href="java&#10;script:x()">x</a>',
      '<use href="//elsewhere.org/x.svg#a"/>',
      '<image href="data:image/svg+xml,x"/>',
      '<set attributeName="href" to="javascript:x()"/>',
      '<style>@import "x.css";</style>',
      '<rect fill="url(https://elsewhere.org/x)"/>',
      '<?xml-stylesheet href="x.css"?>',
    ])
      expect(await svg(inner), inner).toContain('OBS522');
    expect(await drawing('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>\n')).toContain('OBS522');
    expect(await drawing('<p>no drawing</p>\n')).toContain('is not an SVG drawing');
  });

  it('lets plain drawings pass', async () => {
    const inner = [
      '<title>Section through a bore, one to one</title>',
      '<defs><marker id="tip"/></defs>',
      '<style>text { font: 13px sans-serif }</style>',
      '<use href="#tip"/><path d="M0 0L9 9" marker-end="url(#tip)" fill="none"/>',
      '<text>Stage one = 5, from = 2, to: 3</text>',
    ].join('\n');
    expect(await svg(inner)).toBe('');
    expect(await drawing('<?xml version="1.0" encoding="UTF-8"?>\n<svg/>\n')).toBe('');
  });
});

describe('the parts of a course', () => {
  const file = `${folder}/index.md`;
  const body = (text: string) => printed({ [file]: course('Reading drawings', text) });

  it('OBS523: headings that begin no part', async () => {
    expect(await body('## Views\n\nThree.\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:4  error  the heading \`Views\` begins no part of a course here
          18 |
        > 19 | ## Views
             |    ^^^^^
          20 |
        expected: ## Lesson 1: …
        OBS523 course-headings /en/contribute/rules/obs523/"
    `);
    expect(await body('## Lesson 1: A\n\nx\n\n## Lesson 3: B\n\ny\n')).toContain('OBS523');
    expect(await body('## Lesson 1: A\n\nx\n\n## Final check\n\ny\n\n## Solutions\n\nz\n')).toBe('');
  });

  const calculations = (text: string) =>
    printed(
      {
        [file]: course('Reading drawings', '## Lesson 1: A\n\nTogether 4.0 A × 230 V\n= 920 W.\n'),
        [`${folder}/calculations.yaml`]: text,
      },
      [`${folder}/calculations.yaml`],
    );
  const entry = (change: string) =>
    `- lesson: 1\n  quote: 4.0 A × 230 V = 920 W\n  expression: I * U\n  values: { I: 4.0, U: 230 }\n  result: 920\n${change}`;

  it('OBS524: calculations that are incomplete or quote nothing', async () => {
    expect(await calculations(entry('  tolerance: 0.5\n'))).toBe('');
    expect(await calculations(entry(''))).toContain('OBS524');
    expect(await calculations(entry('  tolerance: 0.5\n').replace('920 W', '921 W'))).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/calculations.yaml:2:10  error  \`4.0 A × 230 V = 921 W\` does not stand in the course
          1 | - lesson: 1
        > 2 |   quote: 4.0 A × 230 V = 921 W
            |          ^^^^^^^^^^^^^^^^^^^^^
          3 |   expression: I * U
        OBS524 calculation /en/contribute/rules/obs524/"
    `);
    expect(await calculations(entry('  tolerance: 0.5\n').replace('lesson: 1', 'lesson: 2'))).toContain(
      'the course has no part `2`',
    );
    expect(await calculations('- {')).toContain('cannot be read as YAML');
  });
});
