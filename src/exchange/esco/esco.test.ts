import { describe, expect, it } from 'vitest';
import { loadWith } from '../../catalogue/testing/content.ts';
import { jobProfile, skill, source } from '../../catalogue/testing/fixtures.ts';
import { escoChanges } from './changes.ts';
import { copiedFromEsco } from './copied-text.ts';
import { escoCoverage, uptakeOf, withUptake } from './coverage.ts';
import { draftProfile, occupationsFor } from './draft-profile.ts';
import { proposeAlignments } from './propose.ts';
import * as reports from './reports.ts';
import { occupationIri, skillIri, SMALL_PACKAGE, smallPackage } from './testing/small-package.ts';
import { verifyAgainstEsco } from './verify.ts';

const aligned = (...alignments: [match: string, digit: number, label: string][]) =>
  `esco:\n${alignments.map(([match, digit, label]) => `  - { match: ${match}, iri: ${skillIri(digit)}, label: ${label} }\n`).join('')}`;
const SOURCE = 'esco-v1-1-1';
const turn = 'content/skills/turn-parts.yaml';
const job = 'content/job-profiles/turner.yaml';
const basis = (digit: number, relation: string) =>
  `{ source: ${SOURCE}, relation: ${relation}, concepts: [${skillIri(digit)}] }`;

/** A turner that is aligned with ESCO and turns by ESCO's word, in a catalogue with that skill. */
const turner = (digit = 1, relation = 'essential') =>
  jobProfile('turner', `esco: { iri: ${occupationIri(1)}, code: '7223.1', match: exact }\n`).replace(
    'skills:\n',
    `skills:\n  - { skill: turn-parts, need: essential, level: 3, basis: [${basis(digit, relation)}] }\n`,
  );
const content = {
  'content/sources/esco-v1-1-1.yaml': source('ESCO'),
  [turn]: skill('turn metal', aligned(['exact', 1, 'turn parts on a lathe'], ['broad', 3, 'tool geometry'])),
  [job]: turner(),
};
const catalogueWith = async (files: Record<string, string> = {}) =>
  (await loadWith({ ...content, ...files })).catalogue;

describe('verifying', () => {
  const verify = async (files: Record<string, string> = {}) =>
    verifyAgainstEsco(await catalogueWith(files), { esco: await smallPackage(), source: SOURCE });

  it('compares IRIs, codes, labels and relations', async () => {
    expect(reports.verificationReport(await verify())).toBe('8 IRIs, codes, labels and relations compared: 0 wrong');
  });

  it('names every statement that ESCO does not make', async () => {
    const wrong = await verify({
      [turn]: skill(
        'turn metal',
        aligned(['exact', 1, 'turn parts'], ['close', 3, 'tool geometry'], ['close', 9, 'x y']),
      ),
      [job]: turner(3)
        .replace("'7223.1'", "'7223.9'")
        .replace("isco: '7223'", "isco: '7212'")
        .replace('title: turner', 'title: turner by hand'),
    });
    expect(reports.verificationReport(wrong)).toMatchInlineSnapshot(`
      "content/skills/turn-parts.yaml: the label of http://data.europa.eu/esco/skill/10000000-0000-0000-0000-000000000000 is "turn parts" here and "turn parts on a lathe" in ESCO
      content/skills/turn-parts.yaml: there is no concept http://data.europa.eu/esco/skill/90000000-0000-0000-0000-000000000000 in ESCO
      content/job-profiles/turner.yaml: the ESCO code is "7223.9" here and "7223.1" in ESCO
      content/job-profiles/turner.yaml: the ISCO group is "7212" here and "7223" in ESCO
      content/job-profiles/turner.yaml: the title is "turner by hand" here and "turner" in ESCO
      content/job-profiles/turner.yaml: \`turn-parts\` rests on http://data.europa.eu/esco/skill/30000000-0000-0000-0000-000000000000 as essential, which ESCO calls optional
      9 IRIs, codes, labels and relations compared: 6 wrong"
    `);
  });

  it('counts what another version of ESCO says as not compared', async () => {
    const newer = turner().replace(occupationIri(1), occupationIri(9));
    expect(await verify({ [job]: newer })).toMatchObject({ notCompared: 1 });
  });

  it('holds official names in other languages against a table of names', async () => {
    const catalogue = await catalogueWith({
      'content/translations/de/job-profiles.yaml': 'turner: { state: unreviewed, official: [title], title: Dreher }\n',
      'content/translations/it/job-profiles.yaml':
        'turner: { state: unreviewed, official: [title], title: tornitore }\n',
    });
    const names = new Map([
      [
        occupationIri(1),
        { iri: occupationIri(1), code: '7223.1', isco: '7223', names: { en: 'turner', de: 'Dreher/Dreherin' } },
      ],
    ]);
    const { contradictions } = verifyAgainstEsco(catalogue, { esco: await smallPackage(), source: SOURCE, names });
    expect(contradictions.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "the official title in de is "Dreher" here and "Dreher/Dreherin" in ESCO",
        "the title in it is called official, and ESCO has none",
      ]
    `);
  });
});

describe('coverage', () => {
  it('weighs the essential relations of our occupations by use', async () => {
    const esco = await smallPackage();
    const coverage = escoCoverage(await catalogueWith(), esco);
    expect(coverage).toEqual({
      relations: 2,
      covered: 1,
      coveredClosely: 1,
      occupations: 1,
      open: [{ iri: skillIri(2), occupations: 1 }],
    });
    expect(reports.coverageReport(coverage, esco)).toMatchInlineSnapshot(`
      "ESCO says 2 times that one of 1 occupations of our job profiles needs a skill (essential).
      Our skills take up 1 of these relations: 50.0 %;
      without matches that are merely wider: 50.0 %.
      1 ESCO skills are not taken up. Most needed:
        1  measure parts  http://data.europa.eu/esco/skill/20000000-0000-0000-0000-000000000000"
    `);
  });
});

describe('the uptake of a source', () => {
  it('is written into its record, once, before the note', async () => {
    const catalogue = await catalogueWith();
    const uptake = uptakeOf(catalogue, escoCoverage(catalogue, await smallPackage()));
    const written = withUptake('# Kept.\ntitle: ESCO\nnote: Changed.\n', uptake);
    expect(written).toMatchInlineSnapshot(`
      "# Kept.
      title: ESCO
      uptake:
        relations: 2
        covered: 1
        coveredClosely: 1
        occupations: 1
        of: bb103e7d9bad
      note: Changed.
      "
    `);
    expect(withUptake(written, { ...uptake, covered: 2 })).toBe(written.replace('covered: 1', 'covered: 2'));
    expect(withUptake('title: ESCO\n', uptake)).toMatch(/^title: ESCO\nuptake:\n/);
  });
});

describe('copies', () => {
  it('are found where a text of ours repeats the description of its concept', async () => {
    const words =
      'Millers guide a turning cutter over clamped blocks of steel and aluminium until flat faces, slots and pockets have their size';
    const esco = await smallPackage({
      'occupations_en.csv': SMALL_PACKAGE['occupations_en.csv']!.replace(
        '"Turners make round parts, on a lathe."',
        `"${words}."`,
      ),
    });
    const copy = await catalogueWith({
      [job]: turner().replace('Makes parts from bars and blanks.', `${words.replace('steel', 'tin')}.`),
    });
    expect(reports.copyReport(copiedFromEsco(copy, esco))).toMatchInlineSnapshot(`
      "content/job-profiles/turner.yaml: \`summary\` shares 84 % of its word triples with ESCO’s description of http://data.europa.eu/esco/occupation/10000000-0000-0000-0000-000000000000; say it in your own words
      7 texts compared with ESCO’s descriptions: 1 copied"
    `);
    expect(copiedFromEsco(await catalogueWith(), esco)).toMatchObject({ compared: 7, copied: [] });
  });
});

describe('proposals', () => {
  it('put names before other names before similar ones, and leave out what is aligned', async () => {
    const { entries } = await catalogueWith({
      'content/skills/turn-metal.yaml': skill('turn metal in a lathe', 'otherTitles: [operate lathe, measure parts]\n'),
    });
    const esco = await smallPackage();
    const proposed = proposeAlignments([entries.skills.get('turn-metal')!, entries.skills.get('turn-parts')!], esco);
    expect(reports.proposalReport(proposed)).toMatchInlineSnapshot(`
      "content/skills/turn-metal.yaml
        same name   measure parts  http://data.europa.eu/esco/skill/20000000-0000-0000-0000-000000000000
        other name  turn parts on a lathe  http://data.europa.eu/esco/skill/10000000-0000-0000-0000-000000000000
      content/skills/turn-parts.yaml"
    `);
  });
});

describe('drafts', () => {
  it('hold what ESCO knows and leave the rest to be filled in', async () => {
    const catalogue = await catalogueWith({ [job]: jobProfile('lathe setter') });
    const sources = { esco: await smallPackage(), source: SOURCE };
    const [occupation] = occupationsFor(occupationIri(1), sources.esco);
    expect(draftProfile(occupation!, sources, catalogue, '2026-11-24')).toMatchObject({ ok: false });
    const free = { ...catalogue, entries: { ...catalogue.entries, 'job-profiles': new Map() } };
    const draft = draftProfile(occupation!, sources, free, '2026-11-24');
    expect(draft.ok && draft.text.replace(/^ *#.*\n/gm, '').replace(/\n+/g, '\n')).toMatchInlineSnapshot(`
      "
      title: turner
      otherTitles:
        - lathe operator
        - lathe hand
      esco:
        iri: http://data.europa.eu/esco/occupation/10000000-0000-0000-0000-000000000000
        code: '7223.1'
        match: exact
      isco: '7223'
      field:
      sectors: []
      eqf:
      summary: ''
      tasks:
        - ''
      skills:
        - skill: turn-parts
          need: essential
          basis:
            - source: esco-v1-1-1
              relation: essential
              concepts:
                - http://data.europa.eu/esco/skill/10000000-0000-0000-0000-000000000000
            - source: esco-v1-1-1
              relation: optional
              concepts:
                - http://data.europa.eu/esco/skill/30000000-0000-0000-0000-000000000000
      tools:
        - ''
      evidence:
        - source: esco-v1-1-1
      submittedBy: ''
      submittedOn: 2026-11-24
      "
    `);
  });

  it('are made of an occupation or of an ISCO group', async () => {
    const esco = await smallPackage();
    expect(occupationsFor('7223', esco).map(({ label }) => label)).toEqual(['turner', 'miller']);
    expect(occupationsFor('72', esco)).toHaveLength(3);
    expect(occupationsFor(occupationIri(9), esco)).toEqual([]);
  });
});

describe('a newer version', () => {
  it('changes names, codes and relations, deprecates and merges', async () => {
    const newer = await smallPackage({
      'occupations_en.csv': SMALL_PACKAGE['occupations_en.csv']!.replace(
        '7223,turner,',
        '7223,turning machinist,',
      ).replace('7223.1', '7223.9'),
      'skills_en.csv': SMALL_PACKAGE['skills_en.csv']!.replace(
        /^.*tool geometry.*\n/m,
        `Skill,${skillIri(4)},knowledge,cutting tools,tool geometry,released,.\n`,
      ).replace('"operate lathe\nturn metal",released', ',obsolete'),
      'occupationSkillRelations.csv': SMALL_PACKAGE['occupationSkillRelations.csv']!.replace(
        `essential,skill/competence,${skillIri(2)}`,
        `optional,knowledge,${skillIri(4)}`,
      ),
    });
    expect(reports.changeReport(escoChanges(await catalogueWith(), await smallPackage(), newer)))
      .toMatchInlineSnapshot(`
      "deprecated     skills/turn-parts: “turn parts on a lathe” is now obsolete
      merged         skills/turn-parts: “tool geometry” is gone; http://data.europa.eu/esco/skill/40000000-0000-0000-0000-000000000000 “cutting tools” bears its name
      renamed        job-profiles/turner: “turner” is now “turning machinist”
      recoded        job-profiles/turner: its code was 7223.1 and is 7223.9
      new-relation   job-profiles/turner: needs now as optional “cutting tools”
      lost-relation  job-profiles/turner: no longer needs (essential) “measure parts”
      6 changes: 1 deprecated, 1 merged, 1 renamed, 1 recoded, 1 new-relation, 1 lost-relation"
    `);
    const same = await smallPackage();
    expect(reports.changeReport(escoChanges(await catalogueWith(), same, same))).toBe(
      'Nothing changes for our records.',
    );
  });
});
