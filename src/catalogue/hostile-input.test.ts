import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobProfile, microCredential, skill } from './testing/fixtures.ts';
import { printed, printedIn, projectWith } from './testing/content.ts';

/** What a contributor reads when a file is broken, by accident or on purpose: one clear diagnostic each. */
describe('hostile input', () => {
  const file = 'content/skills/weld.yaml';
  const job = 'content/job-profiles/toolmaker.yaml';
  const sound = skill('weld steel');

  it('names the field that was probably meant', async () => {
    expect(await printed({ [file]: sound.replace('definition:', 'definiton:') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:4:1  error  there is no field \`definiton\` here
          3 | family: job-specific
        > 4 | definiton: To weld steel so that the next person can rely on it.
            | ^^^^^^^^^
          5 | levels:
        did you mean: definition
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
  });

  it('names the id that was probably meant', async () => {
    expect(await printed({ [file]: sound.replace('source: handbook', 'source: handbok') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:11:13  error  there is no source with the id \`handbok\`
          10 | evidence:
        > 11 |   - source: handbok
             |             ^^^^^^^
          12 | submittedBy: editorial
        did you mean: handbook
        OBS301 unknown-reference /en/contribute/rules/obs301/"
    `);
  });

  it('shows a field that is written twice', async () => {
    expect(await printed({ [file]: `${sound}title: another title\n` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:14:1  error  the field \`title\` is written a second time
          13 | submittedOn: 2026-01-10
        > 14 | title: another title
             | ^^^^^
          15 |
        Keep one of the two, or join their values.
        OBS111 duplicate-key /en/contribute/rules/obs111/"
    `);
  });

  it('shows a line that is indented with a tab', async () => {
    expect(await printed({ [file]: sound.replace('  advanced:', '\tadvanced:') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:8:1  error  the line is indented with a tab
          7 |   intermediate: Does it alone on known work.
        > 8 | →advanced: Does it on work that nobody has done before.
            | ^
          9 |   specialised: Decides how the others do it.
        expected: two blanks for each step
        OBS112 tab-indentation /en/contribute/rules/obs112/"
    `);
  });

  it('says that a file was cut off', async () => {
    expect(await printed({ [file]: 'title: weld steel\ntype: skill\nfamily: "job-spec' })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:3:18  error  the file ends in the middle of a value; perhaps it was cut off
          2 | type: skill
        > 3 | family: "job-spec
            |                  ^
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
  });

  it('says where a text in quotation marks is not closed', async () => {
    expect(await printed({ [file]: sound.replace('title: weld steel', 'title: "weld steel') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:8  error  the quotation mark that opens here is not closed; put another one at the end of the text
        > 1 | title: "weld steel
            |        ^
          2 | type: skill
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
    expect(await printed({ [file]: sound.replace('title: weld steel', "title: 'the welder's TIG'") }))
      .toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:19  error  an apostrophe ends the text in single quotation marks; write it twice (''), or put double quotation marks around the text
        > 1 | title: 'the welder's TIG'
            |                   ^^^^^^^
          2 | type: skill
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
  });

  it('says that a line is indented too far, or not far enough', async () => {
    const long = jobProfile('toolmaker').replace(
      /  - \{ skill: read-drawings.*\n/,
      '  - skill: read-drawings\n    need: essential\n    level: 2\n    basis: [draft]\n',
    );
    expect(await printed({ [job]: long.replace('    level', '      level') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:15:7  error  this line is indented further than \`need:\` above it; begin both in the same column, 5
          14 |     need: essential
        > 15 |       level: 2
             |       ^^^^^^
          16 |     basis: [draft]
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
    expect(await printed({ [job]: long.replace('    need', '   need') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:14:4  error  this line is no entry of the list above, and is not indented like the fields of its last entry; begin it in the column of those fields, or with a hyphen
          13 |   - skill: read-drawings
        > 14 |    need: essential
             |    ^^^^^
          15 |     level: 2
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
  });

  it('says that a blank is missing behind a colon', async () => {
    expect(await printed({ [file]: sound.replace('type: skill', 'type:skill') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:2:1  error  a blank is missing behind the colon of \`type:\`
          1 | title: weld steel
        > 2 | type:skill
            | ^^^^^
          3 | family: job-specific
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
    expect(await printed({ [file]: `${sound}type:skill\n` })).toContain('a blank is missing behind the colon');
  });

  it('says that a file is empty', async () => {
    expect(await printed({ [file]: '' })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  is empty
        > 1 |
            | ^
        \`npm run new -- KIND ID\` writes a record with all its fields explained.
        OBS104 empty-file /en/contribute/rules/obs104/"
    `);
  });

  it('says that a file holds nothing but comments', async () => {
    expect(await printed({ [file]: '# to be written\n' })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  holds nothing but comments
        > 1 | # to be written
            | ^
          2 |
        \`npm run new -- KIND ID\` writes a record with all its fields explained.
        OBS104 empty-file /en/contribute/rules/obs104/"
    `);
  });

  it('does not try to read a binary file', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(await printed({ [file]: png })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  is not a text file: it holds zero bytes, as pictures and office documents do
        Save it as UTF-8 text.
        OBS103 not-text /en/contribute/rules/obs103/"
    `);
  });

  it('does not guess at other encodings', async () => {
    expect(await printed({ [file]: Buffer.from('title: schwei\xdfen\n', 'latin1') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  is not a text file: it holds bytes that are not UTF-8
        Save it as UTF-8 text.
        OBS103 not-text /en/contribute/rules/obs103/"
    `);
  });

  it('does not read a file of five megabytes', async () => {
    expect(await printed({ [file]: `title: ${'weld '.repeat(1_000_000)}` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  is 5.0 MB large and was not read
        expected: at most 263 kB
        OBS102 file-too-large /en/contribute/rules/obs102/"
    `);
  });

  it('does not unfold an alias bomb', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}, *l${index}, *l${index}]\n`,
    );
    expect(await printed({ [file]: `l0: &l0 [lol]\n${levels[0]}` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:2:10  error  \`*l0\` points to a value elsewhere in the file; aliases are not followed
          1 | l0: &l0 [lol]
        > 2 | l1: &l1 [*l0, *l0, *l0, *l0]
            |          ^^^
          3 |
        Write the value out in both places.
        OBS113 no-aliases /en/contribute/rules/obs113/"
    `);
    expect(await printed({ [file]: `l0: &l0 [lol]\n${levels.join('')}` })).toMatch(
      /^(content\/skills\/weld\.yaml:\d+:\d+ {2}error {2}`\*l\d+` points)/,
    );
  });

  it('does not obey !!js/function', async () => {
    const source = sound.replace('type: skill', `type: !!js/function 'function () { globalThis.pwned = true }'`);
    expect(await printed({ [file]: source })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:2:7  error  the tag \`!!js/function\` is not allowed; it was not obeyed and nothing was run
          1 | title: weld steel
        > 2 | type: !!js/function 'function () { globalThis.pwned = true }'
            |       ^^^^^^^^^^^^^
          3 | family: job-specific
        Leave the tag out.
        OBS114 no-tags /en/contribute/rules/obs114/"
    `);
    expect(globalThis).not.toHaveProperty('pwned');
  });

  it('does not run front matter in JavaScript', async () => {
    const name = 'content/micro-credentials/evil.md';
    for (const engine of ['js', 'javascript', 'coffee', 'json', 'toml']) {
      const root = projectWith({
        [name]: `---${engine}\n{ title: require('node:fs').writeFileSync('pwned', '') }\n---\n`,
      });
      expect(await printedIn(root, [name])).toContain(`only; "${engine}" was not read and nothing in it was run`);
      expect(existsSync(join(root, 'pwned')) || existsSync('pwned')).toBe(false);
    }
    expect(await printed({ [name]: '---js\n{ title: process.exit(9) }\n---\n' })).toMatchInlineSnapshot(`
      "content/micro-credentials/evil.md:1:4  error  front matter is written in YAML only; "js" was not read and nothing in it was run
        > 1 | ---js
            |    ^^
          2 | { title: process.exit(9) }
        expected: a first line of three hyphens and nothing else
        OBS116 front-matter-language /en/contribute/rules/obs116/"
    `);
  });

  it('a file of a hundred thousand translations without a record', { timeout: 60_000 }, async () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => `worker-${index}:\n  state: unreviewed\n`);
    const text = await printed({ 'content/translations/de/skills.yaml': entries.join('') });
    expect(text.match(/OBS601/g)).toHaveLength(21);
    expect(text).toContain('from here on 99980 more entries belong to no record in skills');
  });

  it('takes __proto__ for what it is, an unknown field', async () => {
    expect(await printed({ [file]: `__proto__: { polluted: true }\n${sound}` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:1  error  there is no field \`__proto__\` here
        > 1 | __proto__: { polluted: true }
            | ^^^^^^^^^
          2 | title: weld steel
        expected: one of title, otherTitles, type, family, definition, levels, esco, digcomp, technologies, broader, related, confusable, language, evidence, submittedBy, submittedOn, reviewEvery, reviews, formerIds, retired
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
    expect(await printed({ 'content/translations/de/skills.yaml': '__proto__: { polluted: true }\n' }))
      .toMatchInlineSnapshot(`
        "content/translations/de/skills.yaml:1:1  error  there is no record \`__proto__\` in skills
          > 1 | __proto__: { polluted: true }
              | ^^^^^^^^^
            2 |
          OBS601 translation-of-unknown-record /en/contribute/rules/obs601/

        content/translations/de/skills.yaml:1:1  note  8 of 8 records have no translation here: clamp-workpieces, deburr-edges, grind-tools, maintain-coolant, measure-parts and 3 more
          > 1 | __proto__: { polluted: true }
              | ^
            2 |
          OBS607 translation-missing /en/contribute/rules/obs607/"
      `);
    expect(
      await printed({
        'content/translations/de/skills.yaml': '__proto__:\n  state: unreviewed\nconstructor:\n  state: unreviewed\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/translations/de/skills.yaml:1:1  error  there is no record \`__proto__\` in skills
        > 1 | __proto__:
            | ^^^^^^^^^
          2 |   state: unreviewed
        OBS601 translation-of-unknown-record /en/contribute/rules/obs601/

      content/translations/de/skills.yaml:1:1  note  8 of 8 records have no translation here: clamp-workpieces, deburr-edges, grind-tools, maintain-coolant, measure-parts and 3 more
        > 1 | __proto__:
            | ^
          2 |   state: unreviewed
        OBS607 translation-missing /en/contribute/rules/obs607/

      content/translations/de/skills.yaml:3:1  error  there is no record \`constructor\` in skills
          2 |   state: unreviewed
        > 3 | constructor:
            | ^^^^^^^^^^^
          4 |   state: unreviewed
        OBS601 translation-of-unknown-record /en/contribute/rules/obs601/"
    `);
    expect({}).not.toHaveProperty('polluted');
  });

  it('does not follow a link out of the folder', async () => {
    const root = projectWith({ 'secret.yaml': 'title: secret\n' });
    symlinkSync('../../secret.yaml', join(root, file));
    symlinkSync('../..', join(root, 'content/skills/loop'));
    expect(await printedIn(root, [file, 'content/skills/loop'])).toMatchInlineSnapshot(`
      "content/skills/loop:1:1  error  is a symbolic link; links are not followed, because they can lead out of the folder
        Put the file itself in its place.
        OBS101 symbolic-link /en/contribute/rules/obs101/

      content/skills/weld.yaml:1:1  error  is a symbolic link; links are not followed, because they can lead out of the folder
        Put the file itself in its place.
        OBS101 symbolic-link /en/contribute/rules/obs101/"
    `);
  });

  it('does not follow a link in place of the content folder', async () => {
    const root = projectWith({});
    const other = projectWith({});
    const { renameSync } = await import('node:fs');
    renameSync(join(root, 'content'), join(root, 'moved'));
    symlinkSync(join(other, 'content'), join(root, 'content'));
    expect(await printedIn(root, ['content'])).toMatchInlineSnapshot(`
      "content:1:1  error  the content folder is a link to elsewhere
        OBS101 symbolic-link /en/contribute/rules/obs101/"
    `);
  });

  it('reports two files that differ only in capitals', async () => {
    expect(await printed({ [file]: sound, 'content/skills/Weld.yaml': sound })).toMatchInlineSnapshot(`
      "content/skills/Weld.yaml:1:1  error  differs only in capitals from weld.yaml; on Windows and macOS one of the two would be lost
        Keep one of them, in lower case.
        OBS106 names-differ-only-in-case /en/contribute/rules/obs106/"
    `);
  });

  it('reports files that would not be read', async () => {
    expect(
      await printed({
        'content/skills/weld.yml': sound,
        'content/skills/bend.YAML': sound,
        'content/skills/deep/fold.yaml': sound,
        'content/translations/pt/skills.yaml': '{}',
        'content/vocabularies/colours.yaml': '{}',
        'content/elsewhere/x.yaml': '{}',
      }),
    ).toMatchInlineSnapshot(`
      "content/elsewhere/x.yaml:1:1  error  is in a folder where no records are kept
        expected: one of content/job-profiles/, content/skills/, content/technologies/, content/micro-credentials/, content/repository/courses/, content/indicators/, content/repository/learning-structures/, content/repository/products/, content/learning-paths/, content/organisations/, content/regions/, content/process-steps/, content/learning-factories/, content/challenges/, content/communities/, content/events/, content/opportunities/, content/policy/, content/roadmap/, content/sources/, content/vocabularies/, content/translations/, content/self-assessment/
        OBS105 misplaced-file /en/contribute/rules/obs105/

      content/skills/bend.YAML:1:1  error  has a name or an ending that no record has here, so it would not be read
        expected: content/skills/bend.yaml
        OBS105 misplaced-file /en/contribute/rules/obs105/

      content/skills/deep/fold.yaml:1:1  error  has a name or an ending that no record has here, so it would not be read
        expected: content/skills/fold.yaml
        OBS105 misplaced-file /en/contribute/rules/obs105/

      content/skills/weld.yml:1:1  error  has a name or an ending that no record has here, so it would not be read
        expected: content/skills/weld.yaml
        OBS105 misplaced-file /en/contribute/rules/obs105/

      content/translations/pt/skills.yaml:1:1  error  is not a file of translations
        expected: content/translations/<en|es|fr|de|it>/<collection>.yaml
        OBS105 misplaced-file /en/contribute/rules/obs105/

      content/vocabularies/colours.yaml:1:1  error  is not the file of a vocabulary that the project knows
        expected: one of content/vocabularies/assessment-types.yaml, content/vocabularies/countries.yaml, content/vocabularies/eqf.yaml, content/vocabularies/geographies.yaml, content/vocabularies/glossary.yaml, content/vocabularies/indicator-themes.yaml, content/vocabularies/isced-f.yaml, content/vocabularies/isco-08.yaml, content/vocabularies/licences.yaml, content/vocabularies/nace.yaml, content/vocabularies/nuts.yaml, content/vocabularies/occupational-fields.yaml, content/vocabularies/organisation-types.yaml, content/vocabularies/participation-forms.yaml, content/vocabularies/product-types.yaml, content/vocabularies/quality-assurance-types.yaml, content/vocabularies/skill-families.yaml, content/vocabularies/source-types.yaml, content/vocabularies/units.yaml
        OBS105 misplaced-file /en/contribute/rules/obs105/"
    `);
  });

  it('reports front matter that never ends, or never begins', async () => {
    const name = 'content/micro-credentials/cut.md';
    expect(await printed({ [name]: '---\ntitle: Cutting\n' })).toMatchInlineSnapshot(`
      "content/micro-credentials/cut.md:1:1  error  the front matter that begins here never ends; perhaps the file was cut off
        > 1 | ---
            | ^^^
          2 | title: Cutting
        expected: a line --- between the fields and the text
        OBS115 front-matter /en/contribute/rules/obs115/"
    `);
    expect(await printed({ [name]: microCredential('Cutting').replace('---\n', '') })).toMatchInlineSnapshot(`
      "content/micro-credentials/cut.md:1:1  error  does not begin with front matter
        > 1 | title: Cutting
            | ^
          2 | provision: design
        expected: a first line ---, then the fields of the record in YAML, then a line ---, then the text
        OBS115 front-matter /en/contribute/rules/obs115/"
    `);
  });

  it('prints nothing of a file that a terminal or a log would obey', async () => {
    const evil = 'content/skills/a\u001b[31m.yaml';
    const text = await printed({
      [evil]: sound
        .replace('type: skill', 'type: "\\e[2J ::error::x ##[error]y \u202e"')
        .replace('family:', '"\u001b]0;title\u0007": 1\nfamily:'),
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m);
    expect(text).toMatchInlineSnapshot(`
      "content/skills/a\\u001b[31m.yaml:1:1  error  the file name "a\\u001b[31m" is not an id: ids are lower-case English words joined by hyphens
        > 1 | title: weld steel
            | ^
          2 | type: "\\e[2J ::error::x #\\u0023[error]y \\u202e"
        did you mean: a-31m
        OBS107 file-name-not-id /en/contribute/rules/obs107/

      content/skills/a\\u001b[31m.yaml:3:2  error  cannot be read as YAML: expected valid JSON character
          2 | type: "\\e[2J ::error::x #\\u0023[error]y \\u202e"
        > 3 | "\\u001b]0;title\\u0007": 1
            |  ^
          4 | family: job-specific
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
  });

  it('survives deep nesting', async () => {
    expect(await printed({ [file]: `title: ${'['.repeat(10_000)}` })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:27  error  lists and groups are nested too deep here; no record needs more than a few steps
        > 1 | title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
            |                           ^
        OBS110 yaml-syntax /en/contribute/rules/obs110/"
    `);
    for (const deep of [
      '? '.repeat(50_000),
      '- '.repeat(100_000),
      `title: ${'- '.repeat(100_000)}`,
      '{a: '.repeat(9000),
    ])
      expect(await printed({ [file]: deep })).not.toMatch(/call stack|regular expression|overflow/i);
  });
});
