import { describe, expect, it } from 'vitest';
import { visitMentions } from './references.ts';

function mentions(collection: Parameters<typeof visitMentions>[0], record: object): string[] {
  const found: string[] = [];
  visitMentions(collection, record, ({ target }, value, path) => found.push(`${path.join('.')} ${target} ${value}`));
  return found;
}

describe('visitMentions', () => {
  it('finds references and codes in lists, groups, unions and optional fields', () => {
    const record = {
      isco: '7223',
      eqf: ['3', '4'],
      sectors: ['C25'],
      skills: [
        { skill: 'read', basis: ['draft', { source: 'esco', relation: 'essential', concepts: ['http://x'] }] },
        { skill: 'weld', basis: [{ statementBy: 'north', on: '2026-01-01' }] },
      ],
      technologies: ['turning'],
      moves: { up: ['master'], across: [] },
      evidence: [{ source: 'handbook' }],
      submittedBy: 'south',
      reviews: [{ organisation: 'west' }],
    };
    expect(mentions('job-profiles', record)).toEqual([
      'isco isco-08 7223',
      'sectors.0 nace C25',
      'eqf.0 eqf 3',
      'eqf.1 eqf 4',
      'skills.0.skill skills read',
      'skills.0.basis.1.source sources esco',
      'skills.1.skill skills weld',
      'skills.1.basis.0.statementBy organisations north',
      'technologies.0 technologies turning',
      'moves.up.0 job-profiles master',
      'evidence.0.source sources handbook',
      'submittedBy organisations south',
      'reviews.0.organisation organisations west',
    ]);
  });

  it('does not take the words for missing answers for names', () => {
    expect(
      mentions('micro-credentials', {
        awardingBody: 'not-known',
        country: 'not-applicable',
        eqf: 'not-known',
        submittedBy: 'editorial',
      }),
    ).toEqual([]);
    expect(mentions('micro-credentials', { awardingBody: 'north', country: 'ES' })).toEqual([
      'awardingBody organisations north',
      'country countries ES',
    ]);
  });
});
