import { describe, expect, it } from 'vitest';
import type { Catalogue, Entry, JobNeed, Links, TaughtOutcome } from '../catalogue/catalogue.ts';
import type { JobProfile } from '../model/job-profile.ts';
import type { Level } from '../model/levels.ts';
import type { Need } from '../model/skill-link.ts';
import { essentialCoverage, jobsFittedBy, offersFor, offersReaching } from './coverage.ts';

const outcome = (id: string, level: Level): TaughtOutcome => ({ collection: 'micro-credentials', id, level, text: '' });
const need = (job: string, level: Level, kind: Need): JobNeed => ({ job, level, need: kind, basis: ['draft'] });
const link = (skill: string, level: Level, kind: Need) => ({ skill, level, need: kind, basis: ['draft' as const] });

// A welder needs welding 3 and drawing 2; TIG is optional. One offer reaches welding 3, another only 2.
const welder = {
  skills: [link('weld', 3, 'essential'), link('draw', 2, 'essential'), link('tig', 2, 'optional')],
} as JobProfile;
const links = {
  outcomesBySkill: new Map([
    ['weld', [outcome('mc-a', 3), outcome('mc-a', 4), outcome('mc-b', 2)]],
    ['tig', [outcome('mc-b', 2)]],
  ]),
  jobsBySkill: new Map([
    ['weld', [need('welder', 3, 'essential'), need('engineer', 2, 'essential')]],
    ['draw', [need('welder', 2, 'essential')]],
    ['tig', [need('welder', 2, 'optional')]],
  ]),
} as unknown as Links;
const engineer = { skills: [link('weld', 2, 'essential')] } as JobProfile;
const catalogue = {
  links,
  entries: {
    'job-profiles': new Map([
      ['welder', { data: welder } as Entry<'job-profiles'>],
      ['engineer', { data: engineer } as Entry<'job-profiles'>],
    ]),
  },
} as unknown as Catalogue;

describe('coverage', () => {
  it('names an offer once, and only where it reaches the level', () => {
    expect(offersReaching(links, 'weld', 3).map((offer) => offer.id)).toEqual(['mc-a']);
    expect(offersReaching(links, 'weld', 2).map((offer) => offer.id)).toEqual(['mc-a', 'mc-b']);
    expect(offersReaching(links, 'nothing', 1)).toEqual([]);
  });

  it('counts the essential skills that an offer teaches', () => {
    expect(essentialCoverage(welder, links)).toEqual({ covered: 1, total: 2 });
  });

  it('lists the offers of a job with the skills they teach, the fuller ones first', () => {
    expect(offersFor(welder, links)).toEqual([
      { collection: 'micro-credentials', id: 'mc-a', skills: ['weld'] },
      { collection: 'micro-credentials', id: 'mc-b', skills: ['tig'] },
    ]);
  });

  it('finds the jobs that an offer fits by the share of their essential skills', () => {
    expect(jobsFittedBy([{ skill: 'weld', level: 2, text: '' }], catalogue)).toEqual([
      { job: 'engineer', covered: 1, total: 1 },
    ]);
    expect(jobsFittedBy([{ skill: 'weld', level: 3, text: '' }], catalogue)).toEqual([
      { job: 'engineer', covered: 1, total: 1 },
      { job: 'welder', covered: 1, total: 2 },
    ]);
    expect(jobsFittedBy([{ skill: 'tig', level: 4, text: '' }], catalogue)).toEqual([]);
  });
});
