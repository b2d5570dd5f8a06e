import { describe, expect, it } from 'vitest';
import { loadWith, printed } from '../testing/content.ts';
import { jobProfile, microCredential, organisation, skill, technology } from '../testing/fixtures.ts';

describe('references and codes', () => {
  const file = 'content/technologies/milling.yaml';

  it('OBS301: an id that no record has', async () => {
    expect(await printed({ [file]: technology('milling', 'related: [turming]\n') })).toMatchInlineSnapshot(`
      "content/technologies/milling.yaml:4:11  error  there is no technology with the id \`turming\`
          3 | description: Used for everything that is round.
        > 4 | related: [turming]
            |           ^^^^^^^
          5 | evidence:
        did you mean: turning
        OBS301 unknown-reference /en/contribute/rules/obs301/"
    `);
    expect(await printed({ [file]: technology('milling', 'broader: chipless-forming\n') })).toMatchInlineSnapshot(`
      "content/technologies/milling.yaml:4:10  error  there is no technology with the id \`chipless-forming\`
          3 | description: Used for everything that is round.
        > 4 | broader: chipless-forming
            |          ^^^^^^^^^^^^^^^^
          5 | evidence:
        expected: the name of a file in content/technologies/, without its ending
        OBS301 unknown-reference /en/contribute/rules/obs301/"
    `);
  });

  it('OBS301: not for a record that exists but has mistakes of its own', async () => {
    const { diagnostics } = await loadWith({
      [file]: technology('milling', 'related: [broken]\n'),
      'content/technologies/broken.yaml': 'title: [\n',
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file])).toEqual([
      ['OBS110', 'content/technologies/broken.yaml'],
    ]);
  });

  it('OBS301 and OBS601: not for a record whose file was not read', async () => {
    const path = 'content/skills/read-drawings.yaml';
    const errors = async (files: Record<string, string | Uint8Array | undefined>) => {
      const { diagnostics } = await loadWith({
        ...files,
        'content/translations/de/skills.yaml': 'read-drawings:\n  state: unreviewed\n  title: Zeichnungen lesen\n',
      });
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
    };
    expect(await errors({ [path]: Buffer.from(skill('schwei\xdfen'), 'latin1') })).toEqual([`OBS103 ${path}`]);
    expect(await errors({ [path]: Buffer.from(skill('weld'), 'utf16le') })).toEqual([`OBS103 ${path}`]);
    expect(await errors({ [path]: `title: ${'weld '.repeat(1_000_000)}` })).toEqual([`OBS102 ${path}`]);
    expect(await errors({ [path]: undefined, 'content/skills/read-drawings.yml': skill('read') })).toEqual([
      'OBS105 content/skills/read-drawings.yml',
    ]);
    expect(await errors({ [path]: undefined })).toContain('OBS601 content/translations/de/skills.yaml');
  });

  it('OBS301: not for the words that stand for a missing answer', async () => {
    expect(await printed({ 'content/micro-credentials/milling.md': microCredential('Milling') })).toBe('');
  });

  it('OBS302: a code that the vocabulary does not have', async () => {
    const job = jobProfile('toolmaker');
    expect(await printed({ 'content/job-profiles/toolmaker.yaml': job.replace('[C25]', "['25']") }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:4:11  error  \`25\` is not a code of the vocabulary \`nace\`
          3 | field: machining
        > 4 | sectors: ['25']
            |           ^^^^
          5 | eqf: ['4']
        did you mean: C25
        expected: C25, C28
        OBS302 unknown-code /en/contribute/rules/obs302/"
    `);
    expect(
      await printed({
        'content/job-profiles/toolmaker.yaml': job.replace('field: machining', 'field: Name machining'),
      }),
    ).toContain('did you mean: machining');
    expect(
      await printed({
        'content/organisations/west.yaml': organisation('West').replace('country: ES', 'country: Spain'),
      }),
    ).toMatchInlineSnapshot(`
      "content/organisations/west.yaml:4:10  error  \`Spain\` is not a code of the vocabulary \`countries\`
          3 | relation: partner
        > 4 | country: Spain
            |          ^^^^^
          5 | region: not-known
        expected: ES, DE
        OBS302 unknown-code /en/contribute/rules/obs302/"
    `);
  });

  it('OBS302: no advice where short codes differ, and none left out where a field is empty', async () => {
    const job = jobProfile('toolmaker').replace('[C25]', '[C99]');
    expect(await printed({ 'content/job-profiles/toolmaker.yaml': job })).not.toContain('did you mean');
    expect(
      await printed({
        'content/organisations/west.yaml': organisation('West').replace('country: ES', "country: ''"),
      }),
    ).toMatchInlineSnapshot(`
      "content/organisations/west.yaml:4:10  error  the code is empty; the field takes one of the vocabulary \`countries\`
          3 | relation: partner
        > 4 | country: ''
            |          ^^
          5 | region: not-known
        expected: ES, DE
        OBS302 unknown-code /en/contribute/rules/obs302/"
    `);
  });

  it('OBS302: a group that is too wide', async () => {
    const vocabularies = {
      'content/vocabularies/nace.yaml':
        'title: NACE\nsource: Made up\nextent: complete\nlabelStates: { en: official, es: official, fr: official, de: official, it: official }\nconcepts:\n' +
        ['C', 'C25']
          .map(
            (code) =>
              `  - { code: ${code}, labels: { en: N${code}, es: N${code}, fr: N${code}, de: N${code}, it: N${code} } }\n`,
          )
          .join(''),
    };
    expect(
      await printed({
        ...vocabularies,
        'content/job-profiles/turner.yaml': jobProfile('turner').replace('[C25]', '[C]'),
      }),
    ).toMatchInlineSnapshot(`
      "content/job-profiles/turner.yaml:4:11  error  \`C\` is too wide a group here
          3 | field: machining
        > 4 | sectors: [C]
            |           ^
          5 | eqf: ['4']
        expected: a division: the letter of the section and two digits
        OBS302 unknown-code /en/contribute/rules/obs302/"
    `);
  });

  it('OBS302: not for codes of a vocabulary that cannot be read', async () => {
    const { diagnostics } = await loadWith({ 'content/vocabularies/eqf.yaml': 'title: [\n' });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['OBS110']);
  });

  it('OBS309: the same thing twice in a list', async () => {
    expect(await printed({ [file]: technology('milling', 'related: [turning, turning]\n') })).toMatchInlineSnapshot(`
      "content/technologies/milling.yaml:4:20  error  \`turning\` stands in this list already
          3 | description: Used for everything that is round.
        > 4 | related: [turning, turning]
            |                    ^^^^^^^
          5 | evidence:
        OBS309 listed-twice /en/contribute/rules/obs309/"
    `);
    expect(
      await printed({ 'content/job-profiles/toolmaker.yaml': jobProfile('toolmaker').replace('[C25]', '[C25, C28]') }),
    ).toBe('');
  });

  it('OBS303: a former id that another record has or had', async () => {
    const text = await printed({
      'content/skills/weld.yaml': skill('weld').replace(
        'submittedOn: 2026-01-10',
        'submittedOn: 2026-01-10\nformerIds: [read-drawings, joining]',
      ),
      'content/skills/solder.yaml': skill('solder').replace(
        'submittedOn: 2026-01-10',
        'submittedOn: 2026-01-10\nformerIds: [joining, own, own]',
      ),
    });
    expect(text).toMatchInlineSnapshot(`
      "content/skills/solder.yaml:14:27  error  \`own\` is the id of this record or stands here twice
          13 | submittedOn: 2026-01-10
        > 14 | formerIds: [joining, own, own]
             |                           ^^^
          15 |
        OBS303 unique-id /en/contribute/rules/obs303/

      content/skills/weld.yaml:14:13  error  \`read-drawings\` belongs to skills/read-drawings
          13 | submittedOn: 2026-01-10
        > 14 | formerIds: [read-drawings, joining]
             |             ^^^^^^^^^^^^^
          15 |
        OBS303 unique-id /en/contribute/rules/obs303/

      content/skills/weld.yaml:14:28  error  \`joining\` belongs to skills/solder
          13 | submittedOn: 2026-01-10
        > 14 | formerIds: [read-drawings, joining]
             |                            ^^^^^^^
          15 |
        OBS303 unique-id /en/contribute/rules/obs303/"
    `);
  });
});
