import { describe, expect, it } from 'vitest';
import { loadWith } from './testing/content.ts';
import { course, jobProfile, microCredential, skill, technology } from './testing/fixtures.ts';

async function links(files: Record<string, string>) {
  return (await loadWith(files)).catalogue.links;
}

describe('linkEntries', () => {
  it('turns needs and outcomes round', async () => {
    const { jobsBySkill, outcomesBySkill } = await links({
      'content/job-profiles/toolmaker.yaml': jobProfile('toolmaker'),
    });
    expect(jobsBySkill.get('read-drawings')).toEqual(
      ['miller', 'toolmaker', 'turner'].map((job) => ({ job, need: 'essential', level: 2, basis: ['draft'] })),
    );
    expect(outcomesBySkill.get('read-drawings')?.map(({ collection, id, level }) => [collection, id, level])).toEqual([
      ['courses', 'reading-drawings', 1],
      ['courses', 'reading-drawings', 2],
    ]);
    expect(outcomesBySkill.has('report-faults')).toBe(false);
  });

  it('closes relations that hold both ways', async () => {
    const { related, movesAcross, movesFrom } = await links({
      'content/skills/weld.yaml': skill('weld', 'related: [read-drawings]\n'),
      'content/technologies/milling.yaml': technology('milling', 'related: [turning]\n'),
      'content/job-profiles/toolmaker.yaml': jobProfile('toolmaker', 'moves: { up: [miller], across: [turner] }\n'),
    });
    expect(related.get('skills/weld')).toEqual(['read-drawings']);
    expect(related.get('skills/read-drawings')).toEqual(['weld']);
    expect(related.get('technologies/turning')).toEqual(['milling']);
    expect(movesAcross.get('turner')).toEqual(['toolmaker']);
    expect(movesAcross.get('toolmaker')).toEqual(['turner']);
    expect(movesFrom.get('miller')).toEqual(['toolmaker']);
  });

  it('knows what is narrower, what stacks, and what prepares for what', async () => {
    const { narrower, stackedFrom, microCredentialsByCourse } = await links({
      'content/skills/weld.yaml': skill('weld', 'broader: read-drawings\n'),
      'content/micro-credentials/milling.md': microCredential(
        'Milling',
        'Text.\n',
        'stacksInto: [turning-basics]\ncourses: [reading-drawings]\n',
      ),
    });
    expect(narrower.get('skills/read-drawings')).toEqual(['weld']);
    expect(stackedFrom.get('turning-basics')).toEqual(['milling']);
    expect(microCredentialsByCourse.get('reading-drawings')).toEqual(['milling']);
  });

  it('knows each record that names a technology or a source once', async () => {
    const { recordsByTechnology, recordsBySource } = await links({
      'content/skills/weld.yaml': skill('weld', 'technologies: [turning]\n').replace(
        '  - source: handbook\n',
        '  - source: handbook\n  - { source: handbook, note: Twice. }\n',
      ),
      'content/repository/courses/turning/index.md': course('Turning').replace(
        'licence:',
        'technologies: [turning]\nlicence:',
      ),
    });
    expect(recordsByTechnology.get('turning')).toEqual([
      { collection: 'courses', id: 'turning' },
      { collection: 'skills', id: 'weld' },
    ]);
    expect(recordsBySource.get('handbook')?.filter(({ id }) => id === 'weld')).toEqual([
      { collection: 'skills', id: 'weld' },
    ]);
    expect(recordsBySource.get('handbook')?.map(({ id }) => id)).toEqual(
      recordsBySource
        .get('handbook')
        ?.map(({ id }) => id)
        .sort(),
    );
  });

  it('knows what organisations submitted, reviewed and award', async () => {
    const review = 'reviews:\n  - { organisation: south-school, on: 2026-01-20, step: final, outcome: accepted }\n';
    const { organisationRecords } = await links({
      'content/skills/weld.yaml': `${skill('weld').replace('submittedBy: editorial', 'submittedBy: north-school')}${review}`,
      'content/micro-credentials/milling.md': microCredential('Milling').replace(
        'awardingBody: not-known',
        'awardingBody: north-school',
      ),
    });
    const weld = { collection: 'skills', id: 'weld' };
    expect(organisationRecords.get('north-school')).toEqual({
      submitted: [weld],
      reviewed: [],
      awards: [{ collection: 'micro-credentials', id: 'milling' }],
    });
    expect(organisationRecords.get('south-school')).toEqual({ submitted: [], reviewed: [weld], awards: [] });
  });
});
