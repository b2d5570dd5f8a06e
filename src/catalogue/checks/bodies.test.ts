import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { course, microCredential } from '../testing/fixtures.ts';

const file = 'content/repository/courses/reading-drawings/index.md';
const body = (text: string) => printed({ [file]: course('Reading drawings', text) });

describe('bodies', () => {
  it('OBS502: HTML', async () => {
    expect(await body('The <b onclick="alert(1)">zero</b> point.\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:5  error  \`<b\` begins HTML, which is taken out of bodies
          18 |
        > 19 | The <b onclick="alert(1)">zero</b> point.
             |     ^^
          20 |
        OBS502 no-html-in-bodies /en/contribute/rules/obs502/"
    `);
    for (const html of ['<script src=x>', '<!-- hidden -->', '<svg/onload=x>', '<img src=x>', '<?php x ?>'])
      expect(await body(`A ${html} b.\n`)).toContain('OBS502');
  });

  it('OBS503: links that can run code', async () => {
    expect(await body('Press [here](javascript:alert(1)).\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:14  error  the link begins with \`javascript:\`, which is not allowed
          18 |
        > 19 | Press [here](javascript:alert(1)).
             |              ^^^^^^^^^^^^^^^^
          20 |
        expected:
          an address that begins with https:// or http://
          a file in the folder of the course
        OBS503 unsafe-link /en/contribute/rules/obs503/"
    `);
    for (const address of [
      'JaVaScRiPt:x',
      'java&#115;cript&colon;x',
      'data:text/html,x',
      'vbscript:x',
      'mailto:a@b.eu',
      'file:///etc/passwd',
      '<javascript: x>',
      '&#x6A;avascript:x',
    ]) {
      expect(await body(`[x](${address})\n`), address).toContain('OBS503');
    }
    expect(await body('[x][1]\n\n[1]: javascript:x\n')).toContain('OBS503');
    expect(await body('<javascript:x>\n')).toContain('OBS503');
    expect(await body('[x](http://localhost/)\n')).toContain('is not the name of a public host');
  });

  it('OBS504: pictures of other hosts', async () => {
    expect(await body('![gauge](https://elsewhere.org/gauge.png)\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:10  error  the picture lies on another host, \`elsewhere.org\`
          18 |
        > 19 | ![gauge](https://elsewhere.org/gauge.png)
             |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          20 |
        OBS504 foreign-image /en/contribute/rules/obs504/"
    `);
  });

  it('OBS505: files that are not there, and ways out of the folder', async () => {
    expect(await body('![gauge](guage.png)\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:10  error  there is no file \`guage.png\` in the folder of the record
          18 |
        > 19 | ![gauge](guage.png)
             |          ^^^^^^^^^
          20 |
        did you mean: gauge.png
        OBS505 missing-file /en/contribute/rules/obs505/"
    `);
    for (const address of ['../other/x.pdf', '/etc/passwd', '..%2f..%2fx', '%2e%2e/x', '..\\x', '//elsewhere.org/x']) {
      expect(await body(`[x](${address})\n`), address).toContain('leads out of the folder of the record');
    }
    expect(await printed({ 'content/micro-credentials/m.md': microCredential('Milling', '[x](x.pdf)\n') })).toContain(
      'has no folder of its own',
    );
  });

  it('OBS503 and OBS504: addresses that are defined in lists and quotes', async () => {
    expect(await body('- [r]: https://evil.example.com/x.png\n\n![pic][R]\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:8  error  the picture lies on another host, \`evil.example.com\`
          18 |
        > 19 | - [r]: https://evil.example.com/x.png
             |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          20 |
        OBS504 foreign-image /en/contribute/rules/obs504/"
    `);
    expect(await body('> [s]: javascript:alert(1)\n\n[s][]\n')).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:8  error  the link begins with \`javascript:\`, which is not allowed
          18 |
        > 19 | > [s]: javascript:alert(1)
             |        ^^^^^^^^^^^^^^^^^^^
          20 |
        expected:
          an address that begins with https:// or http://
          a file in the folder of the course
        OBS503 unsafe-link /en/contribute/rules/obs503/"
    `);
    expect(await body('[r]: https://evil.example.com/x.png\n\n![r]\n')).toContain('OBS504');
    expect(await body('1. one\n\n     > [s]: javascript:x\n')).toContain('OBS503');
    expect(await body('`one\n> [x](javascript:x)\n`two\n')).toContain('OBS503');
    expect(await body('- [r]: https://www.iso.org/x\n\n[text][r]\n')).toBe('');
  });

  it('OBS506: quotes and lists that are nested too deep', async () => {
    expect(await body(`${'>'.repeat(3000)} x\n`)).toMatchInlineSnapshot(`
      "content/repository/courses/reading-drawings/index.md:19:11  error  quotes and lists are nested more than 10 deep here
          18 |
        > 19 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…
             |           ^
          20 |
        OBS506 nested-too-deep /en/contribute/rules/obs506/"
    `);
    const list = (depth: number, step: number) =>
      Array.from({ length: depth }, (_, index) => `${' '.repeat(step * index)}- x\n`).join('');
    expect(await body(list(11, 2))).toContain('OBS506');
    expect(await body(list(10, 4) + list(10, 2))).toBe('');
    expect(await body('- '.repeat(11) + 'x\n')).toContain('OBS506');
    expect(await body('> - '.repeat(6) + 'x\n')).toContain('OBS506');
    expect(await body('- - - - - - - - - - - -\n\n```\n>>>>>>>>>>>>>>>\n```\n')).toBe('');
  });

  it('lets plain Markdown pass', async () => {
    const text = [
      '### Reading',
      'See [the standard](https://www.iso.org/x "title"), [below](#below), ![gauge](gauge.png) and <https://www.iso.org/>.',
      'Smaller: 3 < 4, a<2, `<b>`, ``<script> ` ``, \\<b>.',
      '```html\n<script>alert(1)</script>\n[x](javascript:x)\n```',
      '[note]: https://www.iso.org/ "title"',
    ].join('\n\n');
    expect(await body(`${text}\n`)).toBe('');
  });
});
