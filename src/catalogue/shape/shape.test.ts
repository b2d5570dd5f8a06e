import { describe, expect, it } from 'vitest';
import { course, jobProfile, microCredential, organisation, skill } from '../testing/fixtures.ts';
import { loadWith, printed } from '../testing/content.ts';

describe('mistakes in fields', () => {
  const job = 'content/job-profiles/toolmaker.yaml';
  const sound = jobProfile('toolmaker');

  it('names all fields that are missing in one finding, and what they are for', async () => {
    const source = sound.replace(/summary:.*\n/, '').replace(/tools:.*\n/, '');
    expect(await printed({ [job]: source })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:1:1  error  the fields \`summary\` and \`tools\` are missing
        > 1 | title: toolmaker
            | ^^^^^^^^^^^^^^^^
          2 | isco: '7223'
        expected:
          summary: Two to four sentences: what the person does, on what, to what end.
          tools: Machines, tools and software by their kind, not by brand.
        OBS202 missing-field /en/contribute/rules/obs202/"
    `);
  });

  it('lists the fields that there are where none is near, and says what is computed', async () => {
    expect(await printed({ [job]: `${sound}status: validated\nshoeSize: 43\n` })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:26:1  error  there is no field \`status\` here
          25 | submittedOn: 2026-01-10
        > 26 | status: validated
             | ^^^^^^
          27 | shoeSize: 43
        expected: one of title, otherTitles, esco, isco, field, sectors, eqf, summary, tasks, skills, tools, technologies, entry, moves, language, evidence, submittedBy, submittedOn, reviewEvery, reviews, formerIds, retired
        The status is computed from \`reviews\` and \`retired\`.
        OBS201 unknown-field /en/contribute/rules/obs201/

      content/job-profiles/toolmaker.yaml:27:1  error  there is no field \`shoeSize\` here
          26 | status: validated
        > 27 | shoeSize: 43
             | ^^^^^^^^
          28 |
        expected: one of title, otherTitles, esco, isco, field, sectors, eqf, summary, tasks, skills, tools, technologies, entry, moves, language, evidence, submittedBy, submittedOn, reviewEvery, reviews, formerIds, retired
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
  });

  it('puts names right that other projects use', async () => {
    expect(await printed({ [job]: sound.replace('title:', 'prefLabel:') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:1:1  error  there is no field \`prefLabel\` here
        > 1 | prefLabel: toolmaker
            | ^^^^^^^^^
          2 | isco: '7223'
        did you mean: title
        fix: Rename \`prefLabel\` to \`title\`
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
    expect(await printed({ [job]: sound.replace('submittedOn:', 'submitted_on:') })).toMatch(
      'fix: Rename `submitted_on` to `submittedOn`',
    );
  });

  it('finds misspelt fields inside lists and groups', async () => {
    expect(await printed({ [job]: sound.replace('{ skill: read-drawings, need:', '{ skill: read-drawings, ned:') }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:29  error  there is no field \`ned\` here
          12 | skills:
        > 13 |   - { skill: read-drawings, ned: essential, level: 2, basis: [draft] }
             |                             ^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        did you mean: need
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
  });

  it('says which type was expected and what stands there', async () => {
    expect(await printed({ [job]: sound.replace('sectors: [C25]', 'sectors: C25') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:4:10  error  \`sectors\` should be a list, but the text "C25" stands there
          3 | field: machining
        > 4 | sectors: C25
            |          ^^^
          5 | eqf: ['4']
        Put the entries into brackets, or on lines of their own that begin with a hyphen.
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
    expect(await printed({ [job]: sound.replace("isco: '7223'", 'isco: 7223') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:2:7  error  \`isco\` should be a text, but the number 7223 stands there
          1 | title: toolmaker
        > 2 | isco: 7223
            |       ^^^^
          3 | field: machining
        Put quotation marks around it: codes are texts even when they are made of digits.
        fix: Put quotation marks around the value
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
    expect(await printed({ [job]: sound.replace('summary: Makes', 'summary:\n  en: Makes') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:6:1  error  \`summary\` should be a text, but a group of fields stands there
          5 | eqf: ['4']
        > 6 | summary:
            | ^^^^^^^
          7 |   en: Makes parts from bars and blanks.
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
  });

  it('names the values that a field takes, the nearest first', async () => {
    expect(await printed({ [job]: sound.replace('need: essential', 'need: esential') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:35  error  \`need\` does not take the text "esential"
          12 | skills:
        > 13 |   - { skill: read-drawings, need: esential, level: 2, basis: [draft] }
             |                                   ^^^^^^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        did you mean: essential
        expected: one of essential, optional
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
    expect(await printed({ [job]: sound.replace('level: 2', 'level: 5') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:53  error  \`level\` does not take the number 5
          12 | skills:
        > 13 |   - { skill: read-drawings, need: essential, level: 5, basis: [draft] }
             |                                                     ^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        expected: one of 1, 2, 3, 4
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
  });

  it('reports a union by the arm that was meant', async () => {
    expect(await printed({ [job]: sound.replace("eqf: ['4']", "eqf: '4'") })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:5:6  error  \`eqf\` should be a list, \`not-known\` or \`not-applicable\`, but the text "4" stands there
          4 | sectors: [C25]
        > 5 | eqf: '4'
            |      ^^^
          6 | summary: Makes parts from bars and blanks.
        Write a list: \`eqf: ['4']\`.
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
    expect(await printed({ [job]: sound.replace("eqf: ['4']", 'eqf: [4]') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:5:7  error  entry 1 of \`eqf\` should be a text, but the number 4 stands there
          4 | sectors: [C25]
        > 5 | eqf: [4]
            |       ^
          6 | summary: Makes parts from bars and blanks.
        Put quotation marks around it: codes are texts even when they are made of digits.
        fix: Put quotation marks around the value
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
    expect(await printed({ [job]: sound.replace("eqf: ['4']", 'eqf: not_known') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:5:6  error  \`eqf\` does not take the text "not_known"
          4 | sectors: [C25]
        > 5 | eqf: not_known
            |      ^^^^^^^^^
          6 | summary: Makes parts from bars and blanks.
        did you mean: not-known
        expected:
          not-known
          a list
          not-applicable
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
    const basis = 'basis: [{ source: handbook, relation: essential, concept: [] }]';
    expect(await printed({ [job]: sound.replace('basis: [draft]', basis) })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:105  error  there is no field \`concept\` here
          12 | skills:
        > 13 | …ok, relation: essential, concept: [] }] }
             |                           ^^^^^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        did you mean: concepts
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
    expect(await printed({ [job]: sound.replace('basis: [draft]', 'basis: [drfat]') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:64  error  entry 1 of \`basis\` does not take the text "drfat"
          12 | skills:
        > 13 |   - { skill: read-drawings, need: essential, level: 2, basis: [drfat] }
             |                                                                ^^^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        did you mean: draft
        expected:
          draft
          a group of fields
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
    expect(await printed({ [job]: sound.replace('basis: [draft]', 'basis: []') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:56  error  \`basis\` says not where the link comes from
          12 | skills:
        > 13 |   - { skill: read-drawings, need: essential, level: 2, basis: [] }
             |                                                        ^^^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        OBS206 bad-length /en/contribute/rules/obs206/"
    `);
  });

  it('takes a number for the code that it looks like, in a list where one is expected', async () => {
    const offer = 'content/micro-credentials/milling.md';
    expect(await printed({ [offer]: microCredential('Milling').replace('eqf: not-known', 'eqf: 4') }))
      .toMatchInlineSnapshot(`
      "content/micro-credentials/milling.md:11:6  error  \`eqf\` should be a text, but the number 4 stands there
          10 | workload: { hours: 25, ects: not-known }
        > 11 | eqf: 4
             |      ^
          12 | iscedf: '0715'
        Put quotation marks around it: codes are texts even when they are made of digits.
        fix: Put quotation marks around the value
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
    expect(await printed({ [job]: sound.replace("eqf: ['4']", 'eqf: 4') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:5:6  error  \`eqf\` should be a list, \`not-known\` or \`not-applicable\`, but the number 4 stands there
          4 | sectors: [C25]
        > 5 | eqf: 4
            |      ^
          6 | summary: Makes parts from bars and blanks.
        Write a list: \`eqf: ['4']\`.
        OBS203 wrong-type /en/contribute/rules/obs203/"
    `);
  });

  it('says what to write where a template was left empty', async () => {
    expect(await printed({ [job]: sound.replace('level: 2', 'level: ') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:46  error  \`level\` is empty; write one of 1, 2, 3, 4
          12 | skills:
        > 13 |   - { skill: read-drawings, need: essential, level: , basis: [draft] }
             |                                              ^^^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
    expect(await printed({ [job]: sound.replace('skill: measure-parts', "skill: ''") })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:14:14  error  \`skill\` is empty; write the id of a skill
          13 |   - { skill: read-drawings, need: essential, level: 2, basis: [draft] }
        > 14 |   - { skill: '', need: essential, level: 2, basis: [draft] }
             |              ^^
          15 |   - { skill: clamp-workpieces, need: essential, level: 2, basis: [draft] }
        The id of the skill.
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
    const file = 'content/organisations/west.yaml';
    const empty = organisation('West').replace(/^(type|country|place|submittedBy): .*$/gm, '$1:');
    expect((await printed({ [file]: empty })).match(/^content.*$/gm)).toMatchInlineSnapshot(`
      [
        "content/organisations/west.yaml:2:1  error  \`type\` is empty; write a code of content/vocabularies/organisation-types.yaml",
        "content/organisations/west.yaml:4:1  error  \`country\` is empty; write a code of content/vocabularies/countries.yaml, \`not-known\` or \`not-applicable\`",
        "content/organisations/west.yaml:6:1  error  \`place\` is empty; write a text, \`not-known\` or \`not-applicable\`",
        "content/organisations/west.yaml:11:1  error  \`submittedBy\` is empty; write the id of an organisation or \`editorial\`",
      ]
    `);
  });

  it('offers the number that stands in quotation marks', async () => {
    const { diagnostics } = await loadWith({ [job]: sound.replace('level: 2', "level: '3'") });
    expect(diagnostics.find(({ file }) => file === job)?.fix?.edits).toEqual([expect.objectContaining({ text: '3' })]);
    expect(await printed({ [job]: sound.replace('level: 2', "level: '3'") })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:13:53  error  \`level\` does not take the text "3"
          12 | skills:
        > 13 |   - { skill: read-drawings, need: essential, level: '3', basis: [draft] }
             |                                                     ^^^
          14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        did you mean: 3
        expected: one of 3, 1, 2, 4
        fix: Take the quotation marks away
        OBS204 value-not-allowed /en/contribute/rules/obs204/"
    `);
  });

  it('says how long a text or list is and may be', async () => {
    expect(await printed({ [job]: sound.replace('title: toolmaker', `title: ${'tool'.repeat(40)}`) }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:1:8  error  \`title\` is 160 characters long; at most 110 are expected
        > 1 | title: tooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltooltoolt…
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          2 | isco: '7223'
        OBS206 bad-length /en/contribute/rules/obs206/"
    `);
    expect(await printed({ [job]: sound.replace('  - Set the machine\n', '') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:7:1  error  \`tasks\` has 3 entries; at least 4 are expected
          6 | summary: Makes parts from bars and blanks.
        > 7 | tasks:
            | ^^^^^
          8 |   - Read the job card
        OBS206 bad-length /en/contribute/rules/obs206/"
    `);
    expect(await printed({ [job]: sound.replace('summary: Makes parts from bars and blanks.', "summary: ''") }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:6:10  error  \`summary\` is empty
          5 | eqf: ['4']
        > 6 | summary: ''
            |          ^^
          7 | tasks:
        OBS206 bad-length /en/contribute/rules/obs206/"
    `);
  });

  it('says what form a text has', async () => {
    expect(await printed({ [job]: sound.replace('2026-01-10', '10.1.2026') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:25:14  error  \`submittedOn\`: "10.1.2026" is not a date; write it as YYYY-MM-DD
          24 | submittedBy: editorial
        > 25 | submittedOn: 10.1.2026
             |              ^^^^^^^^^
          26 |
        The day on which the record was first submitted.
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
    expect(await printed({ [job]: sound.replace('2026-01-10', '2026-02-30') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:25:14  error  \`submittedOn\` is not a day of the calendar
          24 | submittedBy: editorial
        > 25 | submittedOn: 2026-02-30
             |              ^^^^^^^^^^
          26 |
        The day on which the record was first submitted.
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
    expect(await printed({ [job]: sound.replace('source: handbook', 'source: The Handbook') })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:23:13  error  \`source\`: "The Handbook" is not an id: ids are lower-case English words joined by hyphens
          22 | evidence:
        > 23 |   - source: The Handbook
             |             ^^^^^^^^^^^^
          24 | submittedBy: editorial
        The source that the record rests on.
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
    expect(await printed({ [job]: sound.replace('  - Set the machine', "  - 'Set the machine '") }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:9:5  error  entry 2 of \`tasks\` begins or ends with a blank
           8 |   - Read the job card
        >  9 |   - 'Set the machine '
             |     ^^^^^^^^^^^^^^^^^^
          10 |   - Run the first part
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
  });

  it('refuses addresses that can run code or carry a password', async () => {
    const file = 'content/organisations/west.yaml';
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://school.eu/',
      'https://user:secret@school.eu/',
      '//school.eu/',
    ]) {
      const text = await printed({ [file]: organisation('West', '').replace('https://school.eu/', `'${address}'`) });
      expect(text).toContain('`website` is not a web address that begins with https:// or http://');
    }
  });

  it('finds mistakes in front matter at their place in the file', async () => {
    expect(
      await printed({ 'content/repository/courses/x/index.md': course('Measuring').replace('licence:', 'license:') }),
    ).toMatchInlineSnapshot(`
      "content/repository/courses/x/index.md:11:1  error  there is no field \`license\` here
          10 | iscedf: '0715'
        > 11 | license: CC-BY-4.0
             | ^^^^^^^
          12 | version: 1.0.0
        did you mean: licence
        fix: Rename \`license\` to \`licence\`
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
  });

  it('reports several mistakes of one file, each once', async () => {
    const source = skill('weld')
      .replace('type: skill', 'type: skil')
      .replace('title: weld', "title: ''")
      .replace('foundation:', 'fundation:');
    expect((await printed({ 'content/skills/weld.yaml': source })).match(/^content.*$/gm)).toMatchInlineSnapshot(`
      [
        "content/skills/weld.yaml:1:8  error  \`title\` is empty",
        "content/skills/weld.yaml:2:7  error  \`type\` does not take the text "skil"",
        "content/skills/weld.yaml:6:3  error  there is no field \`fundation\` here",
      ]
    `);
  });
});
