import { describe, expect, it } from 'vitest';
import { printed } from '../../testing/content.ts';
import { INSTRUMENT_PATHS, instrumentFiles, type Replacements } from '../../testing/instrument-files.ts';
import { findingsIn } from '../../testing/instrument-findings.ts';

const found = (...instrument: Replacements) => findingsIn({ instrument });

describe('instruments', () => {
  it('have nothing wrong in the fixture', async () => {
    expect(await found()).toEqual([]);
  });

  it('are held against the rules for references, codes, dates, reviews and order of fields, as records are', async () => {
    expect(await found(['skill: read-drawings', 'skill: raed-drawings'])).toEqual([
      'instrument.yaml:17 OBS301 there is no skill with the id `raed-drawings`',
    ]);
    expect(await found(['family: job-specific', 'family: job-specifc'])).toContain(
      'instrument.yaml:13 OBS302 `job-specifc` is not a code of the vocabulary `skill-families`',
    );
    expect(await found(['on: 2026-01-11', 'on: 2099-01-11'])).toEqual([
      'instrument.yaml:93 OBS408 2099-01-11 has not come yet',
    ]);
    expect(
      await found([
        'submittedBy: editorial\nsubmittedOn: 2026-01-10\n',
        'submittedBy: north-school\nsubmittedOn: 2026-01-10\nreviews: [{ organisation: north-school, on: 2026-01-11, step: final, outcome: accepted }]\n',
      ]),
    ).toEqual(['instrument.yaml:99 OBS409 `north-school` submitted the record and so cannot review it']);
    expect(await found(['version: 1.0.0\ntitle: Turning', 'title: Turning\nversion: 1.0.0'])).toEqual([
      'instrument.yaml:2 OBS801 `version` stands behind `title`, but comes before it in the field guide',
    ]);
  });

  it('OBS751: an instrument of which there is no original', async () => {
    expect(await findingsIn({}, { 'content/self-assessment/turnin/reliability.yaml': 'pilots: []\n' })).toContain(
      'reliability.yaml:1 OBS751 there is no instrument `turnin`',
    );
  });

  it('OBS751 does not blame translations of an instrument that could not be read', async () => {
    const large = `${'#'.repeat(300 * 1024)}\n`;
    expect(await findingsIn({}, { [INSTRUMENT_PATHS.instrument]: large })).toEqual([
      'instrument.yaml:1 OBS102 is 308 kB large and was not read',
    ]);
  });

  it('OBS752: too few areas, and too few items that count in one', async () => {
    const files = instrumentFiles();
    const original = files[INSTRUMENT_PATHS.instrument]!;
    const fewer = original.slice(0, original.indexOf('  - id: eight')) + original.slice(original.indexOf('changelog:'));
    const lines = await findingsIn({}, { [INSTRUMENT_PATHS.instrument]: fewer });
    expect(lines).toContain('instrument.yaml:11 OBS752 there are 7 areas');
    expect(lines).toContain('instrument.yaml:11 OBS752 there are 35 items in all');
    const attitude = ['knowledge', 'skill', 'skill', 'knowledge'].map(
      (kind, index) => [`id: one-${index + 1}, kind: ${kind}`, `id: one-${index + 1}, kind: attitude`] as const,
    );
    expect((await found(...attitude)).filter((line) => line.includes('OBS752'))).toEqual([
      'instrument.yaml:16 OBS752 `one` has no item that counts: only knowledge and skill do',
    ]);
  });

  it('OBS753: a kind or a skill family that is nowhere', async () => {
    const files = instrumentFiles();
    const text = files[INSTRUMENT_PATHS.instrument]!.replaceAll('kind: attitude', 'kind: skill');
    const families = 'content/vocabularies/skill-families.yaml';
    const more = { [INSTRUMENT_PATHS.instrument]: text, [families]: families2 };
    expect((await findingsIn({}, more)).filter((line) => line.includes('OBS753'))).toEqual([
      'instrument.yaml:11 OBS753 no item is of the kind `attitude`',
      'instrument.yaml:11 OBS753 no area is of the family `green`',
    ]);
  });

  it('OBS754: a short form with the wrong items', async () => {
    expect(
      await found(['text: "I turn part eight 2.", short: true', 'text: "I turn part eight 2.", short: false']),
    ).toEqual([
      'instrument.yaml:11 OBS754 the short form has 11 items',
      'instrument.yaml:86 OBS754 no item of `eight` is in the short form',
    ]);
    expect(
      await found(
        ['text: "I turn part one 2.", short: true', 'text: "I turn part one 2.", short: false'],
        ['text: "I check part one 5.", short: false', 'text: "I check part one 5.", short: true'],
      ),
    ).toEqual(['instrument.yaml:21 OBS754 `one-5` is about attitude, which does not count in the short form']);
  });

  it('OBS755: an id that is used twice or was retired', async () => {
    expect(await found(['retiredItems: [nine-1]', 'retiredItems: [nine-1, one-3, nine-1]'])).toEqual([
      'instrument.yaml:19 OBS755 `one-3` was the id of an item that is retired',
      'instrument.yaml:94 OBS755 `nine-1` stands in this list already',
    ]);
    expect(await found(['id: two\n', 'id: one\n'])).toContain(
      'instrument.yaml:22 OBS755 another area has the id `one`',
    );
    expect(await found(['id: two-1', 'id: one-1'])).toContain(
      'instrument.yaml:27 OBS755 another item has the id `one-1`',
    );
  });

  it('OBS756: cut points that leave a share without a level', async () => {
    expect(await found(['{ level: 1, from: 0 }', '{ level: 1, from: 0.1 }'])).toEqual([
      'instrument.yaml:10 OBS756 level 1 begins at 0.1',
    ]);
    expect(await found(['{ level: 3, from: 0.75 }', '{ level: 3, from: 0.5 }'])).toEqual([
      'instrument.yaml:10 OBS756 0.5 is not above 0.5, where the level before it begins',
    ]);
    expect(await found([', { level: 4, from: 0.95 }', ''])).toEqual([
      'instrument.yaml:10 OBS756 the cut points are for the levels 1, 2, 3',
    ]);
  });

  it('OBS757: a changelog that does not lead to the version', async () => {
    expect(await found(['version: 1.0.0\n', 'version: 1.1.0\n'])).toEqual([
      'instrument.yaml:1 OBS757 the version is 1.1.0, but the changelog begins with 1.0.0',
    ]);
    const older = '  - { version: 1.10.0, on: 2026-01-10, changes: [{ items: [], text: Before. }] }\n';
    expect(
      await found(
        ['version: 1.0.0\n', 'version: 1.9.0\n'],
        ['{ version: 1.0.0', '{ version: 1.9.0'],
        ['retiredItems:', `${older}retiredItems:`],
      ),
    ).toEqual(['instrument.yaml:93 OBS757 1.9.0 stands above 1.10.0, but is no higher version']);
    expect(await found(['changes: [{ items: [],', 'changes: [{ items: [one-1, nine-1, eight-9],'])).toEqual([
      'instrument.yaml:93 OBS757 `eight-9` is neither an item nor a retired item',
    ]);
  });

  it('OBS758: a change without a new version says what to type, and --fix leaves it alone', async () => {
    const files = instrumentFiles({ instrument: [["of: 'VERSION'", 'of: 0123456789ab']] });
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/self-assessment/turning/instrument.yaml:93:43  error  what is asked or how it is scored has changed since version 1.0.0, without a new version
          92 | changelog:
        > 93 |   - { version: 1.0.0, on: 2026-01-11, of: 0123456789ab, changes: [{ items: [], text: First version. …
             |                                           ^^^^^^^^^^^^
          94 | retiredItems: [nine-1]
        expected: a new first entry of the changelog with a higher version, its changes, and the line of: '5b886733fef5'
        Write the higher version into \`version\` too.
        OBS758 instrument-changed /en/contribute/rules/obs758/"
    `);
    expect(await found([", of: 'VERSION'", ''])).toEqual([
      'instrument.yaml:93 OBS758 version 1.0.0 does not say which items and answers it stands for',
    ]);
  });

  it('OBS758 is about what is asked and scored; titles and skills may change', async () => {
    const untouched = instrumentFiles()[INSTRUMENT_PATHS.instrument]!;
    const with758 = async (from: string, to: string) => {
      const lines = await findingsIn({}, { [INSTRUMENT_PATHS.instrument]: untouched.replace(from, to) });
      return lines.some((line) => line.includes('OBS758'));
    };
    expect(await with758('I turn part one 2.', 'I turn part one two.')).toBe(true);
    expect(await with758('en skill 3', 'en skill three')).toBe(true);
    expect(await with758('from: 0.5', 'from: 0.4')).toBe(true);
    expect(await with758('title: Area one', 'title: Area 1')).toBe(false);
    expect(await with758('skill: read-drawings', 'skill: measure-parts')).toBe(false);
  });
});

const families2 = `title: Families
source: Made up for tests
extent: complete
labelStates: { en: official, es: official, fr: official, de: official, it: official }
concepts:
  - code: job-specific
    labels: { en: Trade, es: Oficio, fr: Métier, de: Beruf, it: Mestiere }
  - code: green
    labels: { en: Green, es: Verde, fr: Verte, de: Grün, it: Verde }
`;
