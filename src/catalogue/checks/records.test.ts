import { describe, expect, it } from 'vitest';
import { alignmentDigest } from '../alignment-digest.ts';
import { printed } from '../testing/content.ts';
import { jobProfile, organisation, region, skill, source, vocabulary } from '../testing/fixtures.ts';

const weld = 'content/skills/weld.yaml';
const job = 'content/job-profiles/toolmaker.yaml';
const reviewed = (text: string, review: string) =>
  text.replace('submittedOn: 2026-01-10\n', `submittedOn: 2026-01-10\nreviews:\n  - ${review}\n`);

describe('sources', () => {
  it('OBS414: an uptake that was measured on other alignments', async () => {
    const classification = 'content/sources/classification.yaml';
    const measured = (of: string) =>
      `${source('Classification')}uptake: { relations: 3, covered: 2, coveredClosely: 1, occupations: 1, of: '${of}' }\n`;
    expect(await printed({ [classification]: measured('000000000000') })).toMatchInlineSnapshot(`
      "content/sources/classification.yaml:8:76  warning  the uptake was measured on other alignments
          7 | licence: not-known
        > 8 | uptake: { relations: 3, covered: 2, coveredClosely: 1, occupations: 1, of: '000000000000' }
            |                                                                            ^^^^^^^^^^^^^^
          9 |
        OBS414 uptake-stale /en/contribute/rules/obs414/"
    `);
    const iri = 'http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40';
    const aligned = { match: 'close', iri, label: 'weld' } as const;
    const files = { [weld]: skill('weld', `esco: [{ match: close, iri: ${iri}, label: weld }]\n`) };
    const digest = alignmentDigest([{ data: { esco: [aligned] } }], []);
    expect(await printed({ ...files, [classification]: measured(digest) })).toBe('');
    expect(await printed({ ...files, [classification]: measured(alignmentDigest([], [])) })).toContain('OBS414');
  });
});

describe('records that repeat each other', () => {
  const text =
    'Makes shafts, bushes and threaded pins from bars of steel and brass on a lathe that is set by hand and watched all the while';
  const saying = (title: string, summary: string) =>
    jobProfile(title).replace('Makes parts from bars and blanks.', summary);

  it('OBS412: the words of another record, on each of the two', async () => {
    const other = 'content/job-profiles/other.yaml';
    const files = {
      [job]: saying('toolmaker', `${text}.`),
      [other]: saying('other', `${text.replace('steel', 'tin')}!`),
    };
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/job-profiles/other.yaml:6:1  error  \`summary\` shares 87 % of its word triples with content/job-profiles/toolmaker.yaml
          5 | eqf: ['4']
        > 6 | summary: Makes shafts, bushes and threaded pins from bars of tin and brass on a lathe that is set by…
            | ^^^^^^^
          7 | tasks:
        OBS412 text-alike /en/contribute/rules/obs412/

      content/job-profiles/toolmaker.yaml:6:1  error  \`summary\` shares 87 % of its word triples with content/job-profiles/other.yaml
          5 | eqf: ['4']
        > 6 | summary: Makes shafts, bushes and threaded pins from bars of steel and brass on a lathe that is set …
            | ^^^^^^^
          7 | tasks:
        OBS412 text-alike /en/contribute/rules/obs412/"
    `);
    expect(
      await printed({
        ...files,
        [other]: saying(
          'other',
          `Cuts gears by hobbing and grinds them after heat treatment; never ${text.slice(0, 60)}.`,
        ),
      }),
    ).toBe('');
  });

  it('OBS412: definitions of skills and tasks too', async () => {
    const long = (title: string) => skill(title).replace('so that', `${text} so that`);
    expect(await printed({ [weld]: long('weld'), 'content/skills/solder.yaml': long('solder') })).toContain('OBS412');
    const busy = (title: string) => jobProfile(title).replace('Read the job card', text);
    expect(await printed({ [job]: busy('toolmaker'), 'content/job-profiles/other.yaml': busy('other') })).toContain(
      '`tasks`',
    );
  });

  it('OBS413: the skills of another profile, whatever their order', async () => {
    const turner = jobProfile('turner').replace('title: turner', 'title: toolmaker');
    const [first, second] = turner.match(/ {2}- \{ skill.*\n/g)!;
    const swapped = turner.replace(first! + second!, second! + first!);
    expect(await printed({ [job]: swapped })).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:12:1  error  the skills are those of content/job-profiles/turner.yaml, with the same needs and levels
          11 |   - Measure the first part
        > 12 | skills:
             | ^^^^^^
          13 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
        OBS413 same-skills /en/contribute/rules/obs413/"
    `);
    expect(await printed({ [job]: turner.replace('essential', 'optional') })).toBe('');
  });
});

describe('titles', () => {
  it('OBS401: the title of another record, however it is written', async () => {
    expect(await printed({ [weld]: skill('Read engineering-drawings') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:8  error  the title "Read engineering-drawings" is that of content/skills/read-drawings.yaml too
        > 1 | title: Read engineering-drawings
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^
          2 | type: skill
        OBS401 duplicate-title /en/contribute/rules/obs401/"
    `);
  });

  it('OBS402: nearly the title of another record', async () => {
    expect(await printed({ [weld]: skill('read an engineering drawing') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:1:8  warning  the title "read an engineering drawing" is nearly that of content/skills/read-drawings.yaml, "read engineering drawings"
        > 1 | title: read an engineering drawing
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          2 | type: skill
        OBS402 near-duplicate-title /en/contribute/rules/obs402/"
    `);
    expect(await printed({ [weld]: skill('engineering drawings, read') })).toContain('OBS402');
    expect(await printed({ [weld]: skill('read enginering drawings') })).toContain('OBS402');
  });

  it('OBS401 and OBS402: on each of the two, so that one file alone tells of the other', async () => {
    const other = ['content/skills/read-drawings.yaml'];
    expect((await printed({ [weld]: skill('Read engineering-drawings') }, other)).match(/^content.*$/gm))
      .toMatchInlineSnapshot(`
      [
        "content/skills/read-drawings.yaml:1:8  error  the title "read engineering drawings" is that of content/skills/weld.yaml too",
        "content/skills/weld.yaml:1:8  error  the title "Read engineering-drawings" is that of content/skills/read-drawings.yaml too",
      ]
    `);
    expect((await printed({ [weld]: skill('read an engineering drawing') }, other)).match(/^content.*$/gm))
      .toMatchInlineSnapshot(`
      [
        "content/skills/read-drawings.yaml:1:8  warning  the title "read engineering drawings" is nearly that of content/skills/weld.yaml, "read an engineering drawing"",
        "content/skills/weld.yaml:1:8  warning  the title "read an engineering drawing" is nearly that of content/skills/read-drawings.yaml, "read engineering drawings"",
      ]
    `);
  });

  it('OBS402: not for skills that tell themselves apart, for numbers and for short words', async () => {
    const told = 'confusable:\n  - { skill: read-drawings, difference: One drawing instead of many. }\n';
    expect(await printed({ [weld]: skill('read an engineering drawing', told) })).toBe('');
    expect(
      await printed({ [weld]: skill('weld to class 1'), 'content/skills/weld-2.yaml': skill('weld to class 2') }),
    ).toBe('');
    expect(await printed({ [weld]: skill('bore blocks'), 'content/skills/core.yaml': skill('core blocks') })).toBe('');
  });
});

describe('skills', () => {
  it('OBS403: levels that are not described', async () => {
    expect(await printed({ [weld]: skill('weld').replace(/ {2}(advanced|specialised):.*\n/g, '') }))
      .toMatchInlineSnapshot(`
      "content/skills/weld.yaml:5:1  warning  the levels advanced and specialised are not described
          4 | definition: To weld so that the next person can rely on it.
        > 5 | levels:
            | ^^^^^^
          6 |   foundation: Does it with help at the first machine.
        OBS403 level-missing /en/contribute/rules/obs403/"
    `);
  });

  it('OBS403: a level that the text above it has taken in', async () => {
    const text = skill('weld').replace(
      'intermediate: Does it alone on known work.\n  advanced:',
      'intermediate: >-\n    Does it alone on known work.\n    advanced:',
    );
    expect(await printed({ [weld]: text })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:5:1  warning  the level advanced is not described
          4 | definition: To weld so that the next person can rely on it.
        > 5 | levels:
            | ^^^^^^
          6 |   foundation: Does it with help at the first machine.
        The text of \`intermediate\` contains a line that looks like a field, \`advanced:\` in line 9. Indent that line as far as \`intermediate:\`.
        OBS403 level-missing /en/contribute/rules/obs403/"
    `);
  });

  it('OBS404: two levels with one sentence', async () => {
    expect(
      await printed({ [weld]: skill('weld').replace('Decides how the others do it.', 'does it alone on known work.') }),
    ).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:9:16  error  \`specialised\` has the same sentence as \`intermediate\`
           8 |   advanced: Does it on work that nobody has done before.
        >  9 |   specialised: does it alone on known work.
             |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          10 | evidence:
        OBS404 level-repeated /en/contribute/rules/obs404/"
    `);
  });
});

describe('job profiles', () => {
  const withSkills = (count: number, need: string) => {
    const ids = Array.from({ length: count }, (_, index) => `skill-${index}`);
    const lines = ids.map((id) => `  - { skill: ${id}, need: ${need}, level: 1, basis: [draft] }\n`).join('');
    return {
      [job]: jobProfile('toolmaker').replace(/skills:\n( {2}- .*\n)+/, `skills:\n${lines}`),
      ...Object.fromEntries(ids.map((id) => [`content/skills/${id}.yaml`, skill(`weld to plan ${id.slice(6)}`)])),
    };
  };

  it('OBS405: too many essential skills', async () => {
    expect(await printed(withSkills(16, 'essential'))).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:12:1  error  16 skills are essential; at most 15 are expected
          11 |   - Measure the first part
        > 12 | skills:
             | ^^^^^^
          13 |   - { skill: skill-0, need: essential, level: 1, basis: [draft] }
        OBS405 too-many-essential-skills /en/contribute/rules/obs405/"
    `);
    expect(await printed(withSkills(15, 'essential'))).toBe('');
    expect(await printed(withSkills(16, 'optional'))).toBe('');
  });

  it('OBS406: too few skills', async () => {
    expect(await printed(withSkills(7, 'essential'))).toMatchInlineSnapshot(`
      "content/job-profiles/toolmaker.yaml:12:1  warning  the profile names 7 skills; at least 8 are expected
          11 |   - Measure the first part
        > 12 | skills:
             | ^^^^^^
          13 |   - { skill: skill-0, need: essential, level: 1, basis: [draft] }
        OBS406 few-skills /en/contribute/rules/obs406/"
    `);
  });

  it('OBS407: a skill twice', async () => {
    expect(await printed({ [job]: jobProfile('toolmaker').replace('skill: deburr-edges', 'skill: read-drawings') }))
      .toMatchInlineSnapshot(`
        "content/job-profiles/toolmaker.yaml:18:14  error  the skill \`read-drawings\` is listed above already
            17 |   - { skill: program-lathes, need: essential, level: 2, basis: [draft] }
          > 18 |   - { skill: read-drawings, need: essential, level: 3, basis: [draft] }
               |              ^^^^^^^^^^^^^
            19 |   - { skill: maintain-coolant, need: essential, level: 4, basis: [draft] }
          OBS407 skill-listed-twice /en/contribute/rules/obs407/"
      `);
  });
});

describe('dates and reviews', () => {
  it('OBS408: days that have not come, and days in the wrong order', async () => {
    expect(await printed({ [weld]: skill('weld').replace('2026-01-10', '2999-12-31') })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:13:14  error  2999-12-31 has not come yet
          12 | submittedBy: editorial
        > 13 | submittedOn: 2999-12-31
             |              ^^^^^^^^^^
          14 |
        OBS408 date-order /en/contribute/rules/obs408/"
    `);
    const review = '{ organisation: north-school, on: 2025-12-31, step: final, outcome: accepted }';
    expect(await printed({ [weld]: reviewed(skill('weld'), review) })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:15:39  error  2025-12-31 is before the submission (2026-01-10)
          14 | reviews:
        > 15 |   - { organisation: north-school, on: 2025-12-31, step: final, outcome: accepted }
             |                                       ^^^^^^^^^^
          16 |
        OBS408 date-order /en/contribute/rules/obs408/"
    `);
    expect(await printed({ [weld]: `${skill('weld')}retired: { on: 2025-01-01, reason: Out of use. }\n` })).toContain(
      'is before the submission (2026-01-10)',
    );
    expect(await printed({ 'content/sources/old.yaml': source('Old').replace("'2020'", '2026-01-03') })).toContain(
      '2026-01-02 is before the day of publication (2026-01-03)',
    );
    const stated = '{ statementBy: north-school, on: 2999-01-01 }';
    expect(await printed({ [job]: jobProfile('toolmaker').replace('[draft]', `[${stated}]`) })).toContain(
      '2999-01-01 has not come yet',
    );
  });

  it('OBS409: a review by the submitter', async () => {
    const text = skill('weld').replace('submittedBy: editorial', 'submittedBy: north-school');
    const review = '{ organisation: north-school, on: 2026-01-20, step: final, outcome: accepted }';
    expect(await printed({ [weld]: reviewed(text, review) })).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:15:21  error  \`north-school\` submitted the record and so cannot review it
          14 | reviews:
        > 15 |   - { organisation: north-school, on: 2026-01-20, step: final, outcome: accepted }
             |                     ^^^^^^^^^^^^
          16 |
        OBS409 reviewer-is-submitter /en/contribute/rules/obs409/"
    `);
    expect(await printed({ [weld]: reviewed(text, review.replace('north', 'south')) })).toBe('');
  });
});

describe('addresses', () => {
  const website = (address: string) => ({
    'content/organisations/west.yaml': organisation('West').replace('https://school.eu/', address),
  });

  it('OBS501: hosts that only somebody inside can reach', async () => {
    expect(await printed(website('http://192.168.0.12/courses'))).toMatchInlineSnapshot(`
      "content/organisations/west.yaml:7:10  error  \`192.168.0.12\` is not the name of a public host
          6 | place: not-known
        > 7 | website: http://192.168.0.12/courses
            |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          8 | summary: A school made up for tests.
        OBS501 private-address /en/contribute/rules/obs501/"
    `);
    for (const address of [
      'http://localhost:8080/',
      'http://intranet/',
      'https://[::1]/',
      'http://2130706433/',
      'https://wiki.school.local/',
    ]) {
      expect(await printed(website(address))).toContain('OBS501');
    }
    expect(
      await printed({ 'content/sources/x.yaml': source('Manual').replace('https://publisher.eu', 'http://127.0.0.1') }),
    ).toContain('OBS501');
    expect(await printed(website('https://www.school.co.uk/a?b=c#d'))).toBe('');
  });
});

describe('organisations', () => {
  const seat = (country: string, region: string) => ({
    'content/organisations/west.yaml': organisation('West')
      .replace('country: ES', `country: ${country}`)
      .replace('region: not-known', `region: ${region}`),
    'content/vocabularies/countries.yaml': vocabulary('countries', ['DE', 'ES', 'GR']),
    'content/vocabularies/nuts.yaml': vocabulary('nuts', ['ES21', 'EL30']),
  });

  it('OBS411: a region of another country', async () => {
    expect(await printed(seat('DE', 'ES21'), [])).toMatchInlineSnapshot(`
      "content/organisations/west.yaml:5:9  error  the region \`ES21\` does not lie in the country \`DE\`
          4 | country: DE
        > 5 | region: ES21
            |         ^^^^
          6 | place: not-known
        expected: a region whose code begins with DE, or another \`country\`
        OBS411 region-of-another-country /en/contribute/rules/obs411/"
    `);
    expect(await printed(seat('GR', 'ES21'))).toContain('OBS411');
    for (const [country, region] of [
      ['ES', 'ES21'],
      ['GR', 'EL30'],
      ['not-known', 'ES21'],
      ['DE', 'not-known'],
    ] as const)
      expect(await printed(seat(country, region))).not.toContain('OBS411');
    expect(await printed(seat('DE', 'ES99'))).not.toContain('OBS411');
  });
});

describe('regions', () => {
  const file = 'content/regions/west.yaml';
  const nuts = { 'content/vocabularies/nuts.yaml': vocabulary('nuts', ['ES21']) };
  const naming = (id: string) => ({ [file]: region('West', 'not-applicable', `organisations: [${id}]\n`) });
  const school = (change: (text: string) => string) => ({
    'content/organisations/west-school.yaml': change(organisation('West School')),
  });

  it('OBS411: a region of another country', async () => {
    expect(await printed({ ...nuts, [file]: region('West').replace('country: ES', 'country: DE') })).toContain(
      'OBS411',
    );
    expect(await printed({ ...nuts, [file]: region('West') })).not.toContain('OBS411');
  });

  it('OBS420: an organisation that its NUTS code places, or one of another country', async () => {
    const placed = school((text) => text.replace('region: not-known', 'region: ES21'));
    expect(await printed({ ...nuts, ...placed, ...naming('west-school') }, [file])).toMatchInlineSnapshot(`
      "content/regions/west.yaml:7:17  error  \`west-school\` is placed by its NUTS region \`ES21\`
          6 | coordinatesOf: Vitoria-Gasteiz
        > 7 | organisations: [west-school]
            |                 ^^^^^^^^^^^
          8 | openQuestions:
        expected: nothing: take it out of the list
        OBS420 region-member-placed-by-code /en/contribute/rules/obs420/"
    `);
    const abroad = school((text) => text.replace('country: ES', 'country: DE'));
    expect(await printed({ ...abroad, ...naming('west-school') }, [file])).toContain(
      '`west-school` has its seat in `DE`, the region lies in `ES`',
    );
    expect(await printed({ ...school((text) => text), ...naming('west-school') }, [file])).not.toContain('OBS420');
    expect(await printed(naming('no-school'), [file])).not.toContain('OBS420');
  });

  it('a place that is not on earth', async () => {
    const at = (coordinates: string) => ({ [file]: region('West').replace('[-2.67, 42.85]', coordinates) });
    expect(await printed(at('[42.85, -92.67]'))).toMatchInlineSnapshot(`
      "content/regions/west.yaml:5:1  error  \`coordinates\` is not a place on earth; write longitude (-180 to 180) and latitude (-90 to 90)
          4 | nuts: ES21
        > 5 | coordinates: [42.85, -92.67]
            | ^^^^^^^^^^^
          6 | coordinatesOf: Vitoria-Gasteiz
        Longitude and latitude, in degrees, of the town at which maps mark it; two decimals are enough for a map of Europe.
        OBS205 bad-format /en/contribute/rules/obs205/"
    `);
    expect(await printed(at('[42.85]'))).toMatchInlineSnapshot(`
      "content/regions/west.yaml:5:1  error  \`coordinates\` has 1 entry; 2 are expected
          4 | nuts: ES21
        > 5 | coordinates: [42.85]
            | ^^^^^^^^^^^
          6 | coordinatesOf: Vitoria-Gasteiz
        OBS206 bad-length /en/contribute/rules/obs206/"
    `);
    expect(await printed(at('not-known'))).toBe('');
  });
});

describe('ESCO', () => {
  it('OBS410: a link that rests on a concept with which the skill is not aligned', async () => {
    const iri = 'http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40';
    const basis = `[{ source: handbook, relation: essential, concepts: ['${iri}'] }]`;
    const resting = { [job]: jobProfile('toolmaker').replace('[draft]', basis) };
    const aligned = skill('read engineering drawings').replace(
      'evidence:',
      `esco:\n  - { match: exact, iri: '${iri}', label: read drawings }\nevidence:`,
    );
    expect(await printed(resting)).toContain('OBS410');
    expect(await printed({ ...resting, 'content/skills/read-drawings.yaml': aligned })).toBe('');
  });
});
