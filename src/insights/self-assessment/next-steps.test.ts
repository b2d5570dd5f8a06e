import { describe, expect, it } from 'vitest';
import type { Level } from '../../model/levels.ts';
import type { GraphJob, GraphOffer } from '../graph/graph.ts';
import { askedLevels } from './asked-levels.ts';
import { claimedLevels } from './claimed-levels.ts';
import { jobsInReach } from './jobs-in-reach.ts';
import { placeToPractise, proposedSteps, roomToGrow } from './next-steps.ts';
import { groupsOf } from './sheet.ts';
import { answered, SMALL_SHEET } from './testing/small-sheet.ts';

const job = (id: string, essential: Record<string, Level>, optional: Record<string, Level> = {}): GraphJob => ({
  id,
  eqf: [],
  links: [
    ...Object.entries(essential).map(([skill, level]) => ({ skill, need: 'essential' as const, level })),
    ...Object.entries(optional).map(([skill, level]) => ({ skill, need: 'optional' as const, level })),
  ],
  up: [],
  across: [],
});
const offer = (
  collection: GraphOffer['collection'],
  id: string,
  hours: number,
  teaches: Record<string, Level>,
): GraphOffer => ({ collection, id, hours, teaches: new Map(Object.entries(teaches)) });

describe('claimedLevels', () => {
  it('takes the described answers of knowledge and skill items, the lowest where items share a skill', () => {
    const [turning, data] = SMALL_SHEET.areas;
    const shared = { ...data!, items: data!.items.map((item) => ({ ...item, skill: 'turn-skill' })) };
    const answers = answered({ 'know-steel': 0, turn: 3, bore: 'unknown', tidy: 3, 'read-data': 1, 'back-up': 2 });
    expect([...claimedLevels({ areas: [turning!, shared] }, answers)]).toEqual([
      ['know-steel-skill', 0],
      ['turn-skill', 1],
    ]);
  });
});

describe('askedLevels', () => {
  it('is the rounded mean of what a job asks in the skills of an area', () => {
    const turner = job('turner', { 'know-steel-skill': 2, 'turn-skill': 3 }, { 'bore-skill': 2, 'tidy-skill': 4 });
    // Turning: (2 + 3 + 2) / 3 = 2.33; tidiness is an attitude. It asks nothing of data and milling.
    expect([...askedLevels(groupsOf(SMALL_SHEET, 'full'), turner)]).toEqual([['turning', 2]]);
    // In the short form, boring is not asked: (2 + 3) / 2 = 2.5, rounded up.
    expect([...askedLevels(groupsOf(SMALL_SHEET, 'short'), turner)]).toEqual([['job-specific', 3]]);
  });
});

describe('jobsInReach', () => {
  const levels = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 2],
    ['d', 0],
  ] as const);
  const jobs = new Map(
    [
      job('all', { a: 3, b: 2, c: 1 }),
      job('most', { a: 3, b: 2, c: 2, d: 1 }),
      job('half', { a: 3, b: 3, c: 3, d: 1 }),
      job('little-known', { a: 1, b: 1, unasked: 1 }),
      job('optional-only', {}, { a: 1, b: 1, c: 1 }),
    ].map((each) => [each.id, each]),
  );

  it('names jobs of which enough was answered and three quarters reached', () => {
    expect(jobsInReach(levels, { jobs })).toEqual([
      { job: 'all', asked: 3, reached: 3 },
      { job: 'most', asked: 4, reached: 3 },
    ]);
    expect(jobsInReach(levels, { jobs }, 1)).toHaveLength(1);
  });
});

describe('next steps', () => {
  const levels = new Map([
    ['a', 1],
    ['b', 0],
    ['c', 2],
    ['d', 3],
  ] as const);

  it('go for what a target asks beyond the answers', () => {
    const target = job('target', { a: 3, c: 2, unasked: 4 }, { b: 1 });
    expect(roomToGrow(levels, target)).toEqual([
      { skill: 'a', need: 'essential', have: 1, want: 3 },
      { skill: 'b', need: 'optional', have: 0, want: 1 },
    ]);
  });

  it('without a target go one level on where help is needed, else where others are not yet guided', () => {
    expect(roomToGrow(levels, undefined).map(({ skill, want }) => [skill, want])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(
      roomToGrow(
        new Map([
          ['c', 2],
          ['d', 3],
        ] as const),
        undefined,
      ).map(({ skill, want }) => [skill, want]),
    ).toEqual([['c', 3]]);
    expect(roomToGrow(new Map([['d', 3]] as const), undefined)).toEqual([]);
  });

  it('propose a course and a micro-credential before more of either, and count no gap twice', () => {
    const gaps = ['a', 'b', 'c', 'e'].map((skill) => ({
      skill,
      need: 'essential' as const,
      have: 0 as const,
      want: 1 as const,
    }));
    const offers = [
      offer('micro-credentials', 'wide', 100, { a: 1, b: 1, c: 1 }),
      offer('micro-credentials', 'other', 50, { e: 2 }),
      offer('micro-credentials', 'same', 10, { a: 1 }),
      offer('courses', 'short', 3, { a: 4 }),
    ];
    const ids = (from: readonly GraphOffer[]) =>
      proposedSteps(gaps, { offers: from }).map(({ offer: { id }, closes }) => [id, closes.map(({ skill }) => skill)]);
    expect(ids(offers)).toEqual([
      ['short', ['a']],
      ['wide', ['b', 'c']],
      ['other', ['e']],
    ]);
    expect(ids(offers.slice(1, 2))).toEqual([['other', ['e']]]);
    expect(ids([])).toEqual([]);
  });

  it('name the place where most gaps could be practised, if there is one', () => {
    const gaps = ['a', 'b'].map((skill) => ({ skill, need: 'essential' as const, have: 1 as const, want: 2 as const }));
    const places = [
      { id: 'one', skills: ['a', 'x'] },
      { id: 'both', skills: ['b', 'a'] },
      { id: 'all', skills: ['a', 'b', 'c'] },
    ];
    const step = placeToPractise(gaps, places);
    expect(step?.place.id).toBe('all');
    expect(step?.touches.map(({ skill }) => skill)).toEqual(['a', 'b']);
    expect(placeToPractise(gaps, [{ id: 'elsewhere', skills: ['x'] }])).toBeUndefined();
    expect(placeToPractise([], places)).toBeUndefined();
  });
});
