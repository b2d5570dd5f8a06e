import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { splitFrontMatter } from '../../catalogue/parse/front-matter.ts';
import { parseFast } from '../../catalogue/parse/yaml-fast.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';
import { newFileAddress } from '../repository-links.ts';
import type { Vocabularies } from './describe.ts';
import { recordTemplate } from './template.ts';

const codes = (...all: string[]) => ({
  concepts: new Map(all.map((code) => [code, { code, labels: { en: code, es: code, fr: code, de: code, it: code } }])),
});
const vocabularies = {
  ...Object.fromEntries(
    VOCABULARY_IDS.map((id) => [id, codes(...Array.from({ length: 40 }, (_, index) => `X${index}`))]),
  ),
  eqf: codes('1', '2', '3'),
  'skill-families': codes('job-specific', 'green'),
} as unknown as Vocabularies;

/** The record that a template holds, read by the project's own parsers. */
function read(collection: Collection, text: string): Record<string, unknown> {
  if (KINDS[collection].storage === 'yaml') return valueOf(parseFast(text));
  const split = splitFrontMatter(text);
  if (split.outcome !== 'ok') throw new Error(split.outcome);
  expect(split.body.trim()).toBe('');
  return valueOf(split.parsed);
}

function valueOf(parsed: ReturnType<typeof parseFast>): Record<string, unknown> {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value as Record<string, unknown>;
}

/** Takes the # away before every field that is commented out. */
function uncommented(text: string, fields: readonly string[]): string {
  return text.replace(new RegExp(`^# ((?:${fields.join('|')}): .*)$`, 'gm'), '$1');
}

describe.each(COLLECTIONS)('the template of %s', (collection) => {
  const schema: z.ZodObject = KINDS[collection].schema;
  const text = recordTemplate(collection, vocabularies);

  it('has every required field, and the validator points to each of them', () => {
    const required = Object.keys(schema.shape).filter((name) => !schema.shape[name]!.safeParse(undefined).success);
    const record = read(collection, text);
    const misshapen = schema.safeParse(record).error?.issues.map(({ path }) => path[0]);

    expect(required.length).toBeGreaterThan(0);
    expect(Object.keys(record)).toEqual(required);
    expect(new Set(misshapen)).toEqual(new Set(required));
  });

  it('has no other field until a # is taken away, and then only fields that the kind has', () => {
    const later = ['reviews', 'formerIds', 'retired'];
    const fields = Object.keys(schema.shape).filter((name) => !later.includes(name));
    const all = read(collection, uncommented(text, fields));
    expect(Object.keys(all)).toEqual(fields);
    const unknown = schema.safeParse(all).error!.issues.filter(({ code }) => code === 'unrecognized_keys');
    expect(unknown).toEqual([]);
  });

  it('fits into the address of a new file', () => {
    const repository = {
      host: '',
      name: '',
      branch: 'main',
      address: 'https://github.com/some-organisation/some-observatory',
    };
    expect(newFileAddress(repository, `content/${KINDS[collection].folder}/new-record.yaml`, text)).toContain('value=');
  });
});

describe('values that are known beforehand', () => {
  it('are filled in, with quotation marks where YAML needs them', () => {
    const text = recordTemplate('skills', vocabularies, { title: 'weld: "by hand" # 1', submittedOn: '2026-11-24' });
    expect(read('skills', text)).toMatchObject({ title: 'weld: "by hand" # 1', submittedOn: '2026-11-24' });
  });
});

describe('the whole text', () => {
  it('of a record in YAML', () => {
    expect(recordTemplate('skills', vocabularies, { submittedOn: '2026-11-24' })).toMatchInlineSnapshot(`
      "# Skill. An ability or a body of knowledge that jobs need and offers teach.
      # Fill in what is empty, and take away the # before what you want to add. You may delete the
      # comments. \`npm run validate\`, or the check of your pull request, says what is still missing.

      # An action, beginning with its verb, or a body of knowledge. At most 110 characters. Example: set
      # up CNC machining centres
      title: ''

      # Optional. Other names by which people search for the skill. Each at most 120 characters.
      # otherTitles: []

      # \`skill\`: what one can do; \`knowledge\`: what one knows; \`attitude\`: how one goes about it.
      type: ''

      # The skill family. One of: job-specific, green. The codes are explained in
      # \`content/vocabularies/skill-families.yaml\`.
      family:

      # One sentence that stands alone and says where the skill ends. At most 320 characters.
      definition: ''

      # What each of the four levels looks like at work, in one sentence each.
      levels:
        # One sentence: what one sees at work of somebody at foundation level. At most 320 characters.
        foundation: ''
        # One sentence: what one sees at work of somebody at intermediate level. At most 320 characters.
        intermediate: ''
        # One sentence: what one sees at work of somebody at advanced level. At most 320 characters.
        advanced: ''
        # One sentence: what one sees at work of somebody at specialised level. At most 320 characters.
        specialised: ''

      # Optional. The ESCO concepts that the skill is aligned with.
      #   match: \`exact\`: means the same; \`close\`: nearly; \`broad\`: the ESCO concept is wider than ours;
      #   \`narrow\`: the ESCO concept is narrower than ours.
      #   iri: The IRI of the ESCO skill.
      #   label: The preferred English label that ESCO gives the concept.
      # esco: [{match: exact, iri: http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40, label: ''}]

      # Optional. The competence of DigComp 3.0, for digital skills.
      # digcomp: '1.2'

      # Optional. The technologies to which the skill belongs. An id is the name of a file in
      # \`content/technologies/\`, without its ending.
      # technologies: []

      # Optional. A wider skill of ours that includes this one. An id is the name of a file in
      # \`content/skills/\`, without its ending.
      # broader: ''

      # Optional. Skills that often go with it. Say it on one side only; the other follows. An id is the
      # name of a file in \`content/skills/\`, without its ending.
      # related: []

      # Optional. Skills that this one is easily confused with.
      #   skill: The other skill.
      #   difference: How the two differ.
      # confusable: [{skill: '', difference: ''}]

      # Optional. The language in which the record is written. One of: en, es, fr, de, it.
      # language: en

      # The sources that the record rests on.
      evidence:
        # The source that the record rests on. An id is the name of a file in \`content/sources/\`,
        # without its ending.
        - source: ''
          # Optional. What was taken from it, or where in it. At most 600 characters.
          # note: ''

      # The id of your organisation; \`editorial\` for what the project drafted itself. An id is the name of
      # a file in \`content/organisations/\`, without its ending.
      submittedBy: ''

      # The day on which the record was first submitted. Example: 2026-11-24
      submittedOn: 2026-11-24

      # Optional. Months between two final reviews; 24 unless said.
      # reviewEvery: 12
      "
    `);
  });

  it('of a job profile, with groups inside lists', () => {
    expect(recordTemplate('job-profiles', vocabularies)).toMatchInlineSnapshot(`
      "# Job profile. A job as it is done in advanced manufacturing, with the skills that it needs.
      # Fill in what is empty, and take away the # before what you want to add. You may delete the
      # comments. \`npm run validate\`, or the check of your pull request, says what is still missing.

      # The name of the job. Where ESCO has it, ESCO’s preferred label. At most 110 characters. Example:
      # computer numerical control machine operator
      title: ''

      # Optional. Other names by which people search for the job. Each at most 120 characters.
      # otherTitles: [CNC machinist, CNC operator]

      # Optional. The ESCO occupation that the profile is aligned with.
      #   iri: The IRI of the ESCO occupation.
      #   code: The code that ESCO gives the occupation.
      #   match: \`exact\`: means the same; \`close\`: nearly; \`broad\`: the ESCO concept is wider than ours;
      #   \`narrow\`: the ESCO concept is narrower than ours.
      # esco: {iri: http://data.europa.eu/esco/occupation/02f26b2f-879c-4811-8381-65e8dd3f4a16, code: '7223.4', match: exact}

      # The four-digit group of ISCO-08. The codes are explained in \`content/vocabularies/isco-08.yaml\`.
      # Example: '7223'
      isco:

      # The occupational field, by which jobs are browsed. The codes are explained in
      # \`content/vocabularies/occupational-fields.yaml\`. Example: machining
      field:

      # The sectors where people with this job mostly work. The codes are explained in
      # \`content/vocabularies/nace.yaml\`. Example: [C25, C28]
      sectors: []

      # The EQF levels at which people usually enter and do the job. One of: 1, 2, 3. Or: not-known,
      # not-applicable. The codes are explained in \`content/vocabularies/eqf.yaml\`. Example: ['3', '4']
      eqf:

      # Two to four sentences: what the person does, on what, to what end. At most 900 characters.
      summary: ''

      # Four to eight tasks of a shift, each beginning with a verb and true of this job and no other. Each
      # at most 320 characters.
      tasks:
        - ''

      # The skills that the job needs; 8 to 25, at most 15 of them essential.
      skills:
        # The id of the skill. An id is the name of a file in \`content/skills/\`, without its ending.
        - skill: ''
          # \`essential\`: the job cannot be done without it; \`optional\`: depends on the employer.
          need: ''
          # 1 foundation, 2 intermediate, 3 advanced, 4 specialised. Example: 2
          level:
          # Where the link comes from: ESCO relations, a statement, a source, or \`draft\`. Levels are
          # always our own. Each entry is one of: draft, {source, relation, concepts}, {statementBy, on,
          # note}, {source, note}.
          basis: []

      # Machines, tools and software by their kind, not by brand. Each at most 120 characters.
      tools:
        - ''

      # Optional. The technologies that the job works with. An id is the name of a file in
      # \`content/technologies/\`, without its ending.
      # technologies: []

      # Optional. Ways into the job: training, qualification, experience. Each at most 320 characters.
      # entry: []

      # Optional. Onward and sideways moves. Where people come from is computed.
      #   up: Jobs that people in this job move up to.
      #   across: Jobs at the same height that people change to. Say it on one side only; the other
      #   follows.
      # moves: {up: [], across: []}

      # Optional. The language in which the record is written. One of: en, es, fr, de, it.
      # language: en

      # The sources that the record rests on.
      evidence:
        # The source that the record rests on. An id is the name of a file in \`content/sources/\`,
        # without its ending.
        - source: ''
          # Optional. What was taken from it, or where in it. At most 600 characters.
          # note: ''

      # The id of your organisation; \`editorial\` for what the project drafted itself. An id is the name of
      # a file in \`content/organisations/\`, without its ending.
      submittedBy: ''

      # The day on which the record was first submitted. Example: 2026-11-24
      submittedOn: ''

      # Optional. Months between two final reviews; 24 unless said.
      # reviewEvery: 12
      "
    `);
  });

  it('of a record in Markdown', () => {
    expect(recordTemplate('courses', vocabularies, { title: 'Reading drawings' })).toMatchInlineSnapshot(`
      "---
      # Course. An open course of the repository: the front matter of its index.md, with the course in
      # Markdown below.
      # Fill in what is empty, and take away the # before what you want to add. You may delete the
      # comments. \`npm run validate\`, or the check of your pull request, says what is still missing.

      # The title. At most 110 characters. Example: Reading engineering drawings and tolerances
      title: Reading drawings

      # The question that the course answers, for whom, and how. At most 900 characters.
      summary: ''

      # Made to be learned from alone, to be taught from, or both. One of: self-study, teacher-pack, both.
      audience: ''

      # What the learner can do at the end, each tied to a skill and level.
      outcomes:
        # What the learner can do, beginning with one verb. At most 320 characters. Example: Set tool
        # and work offsets on a machining centre and prove them on a first part
        - text: ''
          # The skill that the outcome belongs to. An id is the name of a file in \`content/skills/\`,
          # without its ending.
          skill: ''
          # 1 foundation, 2 intermediate, 3 advanced, 4 specialised. Example: 2
          level:

      # Notional workload.
      workload:
        # Hours of all work of a typical learner. Example: 50
        hours:
        # ECTS credits where an institution grants them; one credit is 25 to 30 hours. Or: not-known,
        # not-applicable. Example: 2
        ects: ''

      # The EQF level, \`not-applicable\` where none is meant, \`not-known\` where none has been set yet. One
      # of: 1, 2, 3. The codes are explained in \`content/vocabularies/eqf.yaml\`. Example: '4'
      eqf:

      # Field of education, four digits of ISCED-F 2013. The codes are explained in
      # \`content/vocabularies/isced-f.yaml\`. Example: '0715'
      iscedf:

      # Optional. What a learner needs before; empty when nothing. Each at most 320 characters.
      # prerequisites: []

      # Optional. Rooms, machines, instruments and software that it needs. Each at most 120 characters.
      # equipment: []

      # Optional. The technologies it is about. An id is the name of a file in \`content/technologies/\`,
      # without its ending.
      # technologies: []

      # The licence, as an SPDX identifier. The codes are explained in
      # \`content/vocabularies/licences.yaml\`. Example: CC-BY-4.0
      licence:

      # Version: major.minor.patch. Example: 1.0.0
      version: ''

      # Optional. The language in which the record is written. One of: en, es, fr, de, it.
      # language: en

      # The sources that the record rests on.
      evidence:
        # The source that the record rests on. An id is the name of a file in \`content/sources/\`,
        # without its ending.
        - source: ''
          # Optional. What was taken from it, or where in it. At most 600 characters.
          # note: ''

      # The id of your organisation; \`editorial\` for what the project drafted itself. An id is the name of
      # a file in \`content/organisations/\`, without its ending.
      submittedBy: ''

      # The day on which the record was first submitted. Example: 2026-11-24
      submittedOn: ''

      # Optional. Months between two final reviews; 24 unless said.
      # reviewEvery: 12

      # The text in Markdown goes below the next line.
      ---

      "
    `);
  });
});
