import { describe, expect, it, vi } from 'vitest';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { loadWith, type Files } from '../catalogue/testing/content.ts';
import { jobProfile, microCredential, organisation, region, skill, technology } from '../catalogue/testing/fixtures.ts';
import type { Collection } from '../model/collections.ts';
import { usersOf } from './users.ts';

const catalogue = vi.hoisted(() => ({}) as Catalogue);
vi.mock('./catalogue.ts', () => ({ catalogue }));

/** What refers to a record, as `collection/id`. */
async function users(collection: Collection, id: string, files: Files = {}): Promise<string[]> {
  Object.assign(catalogue, (await loadWith(files)).catalogue);
  const entry = catalogue.entries[collection].get(id) as Entry;
  return usersOf(catalogue, entry, 'en').map((link) => `${link.collection}/${link.id}`);
}

describe('usersOf', () => {
  it('names the jobs, offers and neighbours of a skill once each, by kind and then by name', async () => {
    const files = { 'content/skills/weld.yaml': skill('weld', 'broader: read-drawings\nrelated: [read-drawings]\n') };
    expect(await users('skills', 'read-drawings', files)).toEqual([
      'courses/reading-drawings',
      'job-profiles/miller',
      'job-profiles/turner',
      'learning-structures/stages',
      'process-steps/machining',
      'skills/weld',
    ]);
  });

  it('names the jobs from which people come, and the neighbouring ones', async () => {
    const files = {
      'content/job-profiles/toolmaker.yaml': jobProfile('toolmaker', 'moves: { up: [miller], across: [turner] }\n'),
    };
    expect(await users('job-profiles', 'miller', files)).toEqual(['job-profiles/toolmaker']);
    expect(await users('job-profiles', 'turner', files)).toEqual([
      'job-profiles/toolmaker',
      'learning-paths/to-turning',
    ]);
  });

  it('names what belongs to a technology, and the technologies beside and below it', async () => {
    const files = {
      'content/skills/weld.yaml': skill('weld', 'technologies: [turning]\n'),
      'content/technologies/milling.yaml': technology('milling', 'related: [turning]\n'),
      'content/technologies/hard-turning.yaml': technology('hard turning', 'broader: turning\n'),
    };
    expect(await users('technologies', 'turning', files)).toEqual([
      'skills/weld',
      'technologies/hard-turning',
      'technologies/milling',
    ]);
  });

  it('names what counts towards a micro-credential and what a course prepares for, and the paths on which they lie', async () => {
    const files = {
      'content/micro-credentials/milling.md': microCredential(
        'Milling',
        'Text.\n',
        'stacksInto: [turning-basics]\ncourses: [reading-drawings]\n',
      ),
    };
    const both = ['learning-paths/to-turning', 'micro-credentials/milling'];
    expect(await users('micro-credentials', 'turning-basics', files)).toEqual(both);
    expect(await users('courses', 'reading-drawings', files)).toEqual(both);
  });

  it('names what an organisation has submitted, and what rests on a source', async () => {
    const submitted = skill('weld').replace('submittedBy: editorial', 'submittedBy: north-school');
    expect(await users('organisations', 'north-school', { 'content/skills/weld.yaml': submitted })).toEqual([
      'learning-factories/north-hall',
      'opportunities/two-weeks-abroad',
      'skills/weld',
    ]);
    expect(await users('organisations', 'south-school')).toEqual(['challenges/late-scratches']);
    const idle = { 'content/organisations/east-school.yaml': organisation('East School') };
    expect(await users('organisations', 'east-school', idle)).toEqual([]);
  });

  it('names the organisations of a region, and the regions of an organisation', async () => {
    const files = {
      'content/organisations/north-school.yaml': organisation('North School').replace(
        'region: not-known',
        'region: ES21',
      ),
      'content/regions/basque-country.yaml': region('Basque Country'),
    };
    // The hall names no NUTS region; it lies where the school that runs it has its seat.
    expect(await users('regions', 'basque-country', files)).toEqual([
      'learning-factories/north-hall',
      'organisations/north-school',
    ]);
    expect(await users('organisations', 'north-school', files)).toEqual([
      'learning-factories/north-hall',
      'opportunities/two-weeks-abroad',
      'regions/basque-country',
    ]);
    expect(await users('sources', 'handbook')).toHaveLength(
      Object.values(catalogue.entries).reduce((sum, { size }) => sum + size, 0) - 1,
    );
  });
});
