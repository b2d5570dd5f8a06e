import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';
import { newRecord } from './new-record.ts';

const weld = {
  id: 'weld',
  file: 'content/skills/weld.yaml',
  data: { formerIds: ['weld-by-hand'] },
} as unknown as Entry<'skills'>;
const catalogue = {
  entries: {
    ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, new Map()])),
    skills: new Map([['weld', weld]]),
  },
  vocabularies: Object.fromEntries(VOCABULARY_IDS.map((id) => [id, { concepts: new Map() }])),
} as unknown as Catalogue;

const reason = (kind: string, id: string) => {
  const record = newRecord({ kind, id }, catalogue);
  return record.ok ? `accepted: ${record.file}` : record.reason;
};

describe('a new record', () => {
  it.each([
    ['skill', 'content/skills/my-id.yaml'],
    ['skills', 'content/skills/my-id.yaml'],
    ['job-profile', 'content/job-profiles/my-id.yaml'],
    ['micro-credential', 'content/micro-credentials/my-id.md'],
    ['course', 'content/repository/courses/my-id/index.md'],
  ])('of kind %s goes to %s', (kind, file) => {
    expect(newRecord({ kind, id: 'my-id' }, catalogue)).toMatchObject({ ok: true, file });
  });

  it('carries its title and day', () => {
    const record = newRecord(
      { kind: 'skill', id: 'my-id', values: { title: 'solder: by hand', submittedOn: '2026-11-24' } },
      catalogue,
    );
    expect(record).toMatchObject({ ok: true, text: expect.stringContaining("\ntitle: 'solder: by hand'\n") });
    expect(record).toMatchObject({ ok: true, text: expect.stringContaining('\nsubmittedOn: 2026-11-24\n') });
  });

  it('of an unknown kind is refused, with the nearest one', () => {
    expect(reason('skil', 'my-id')).toMatchInlineSnapshot(
      `"There is no kind of record “skil”. Did you mean skill? Kinds: job-profile, skill, technology, micro-credential, course, indicator, learning-structure, product, learning-path, organisation, region, process-step, learning-factory, challenge, community, event, opportunity, recommendation, roadmap-item, source."`,
    );
    expect(reason('constructor', 'my-id')).toMatchInlineSnapshot(
      `"There is no kind of record “constructor”. Kinds: job-profile, skill, technology, micro-credential, course, indicator, learning-structure, product, learning-path, organisation, region, process-step, learning-factory, challenge, community, event, opportunity, recommendation, roadmap-item, source."`,
    );
  });

  it.each(['My_Id', '../../../etc/passwd', '-', '', 'a--b', 'ä'])('with the id %j is refused', (id) => {
    expect(reason('skill', id).split(' Did you mean')[0]).toBe(
      `${JSON.stringify(id)} is not an id: ids are lower-case English words joined by hyphens.`,
    );
  });

  it('with an id that is a title is refused, with the id that it makes', () => {
    expect(reason('skill', 'Deburr Castings')).toMatchInlineSnapshot(
      `""Deburr Castings" is not an id: ids are lower-case English words joined by hyphens. Did you mean deburr-castings?"`,
    );
  });

  it('with the id of an example, or a name that Windows keeps for itself, is refused', () => {
    expect(reason('skill', 'my-new-record')).toMatchInlineSnapshot(
      `"“my-new-record” stands in the examples. Choose a name that says what the record is about."`,
    );
    expect(reason('skill', 'my-new-skill')).toContain('stands in the examples');
    expect(reason('skill', 'nul')).toMatchInlineSnapshot(
      `"“nul” is the name of a device on Windows, where no file can have it."`,
    );
    for (const id of ['con', 'prn', 'aux', 'com1', 'lpt9']) expect(reason('skill', id)).toContain('Windows');
    expect(reason('skill', 'con-rods')).toBe('accepted: content/skills/con-rods.yaml');
  });

  it('with an id that is taken is refused', () => {
    expect(reason('skill', 'weld')).toMatchInlineSnapshot(
      `"There is already a skill “weld”: content/skills/weld.yaml"`,
    );
    expect(reason('technology', 'weld')).toBe('accepted: content/technologies/weld.yaml');
  });

  it('with an id that another record had before is refused', () => {
    expect(reason('skill', 'weld-by-hand')).toMatchInlineSnapshot(
      `"“weld-by-hand” was the id of “weld” before. Ids are never used again, because their addresses lead on."`,
    );
  });
});
