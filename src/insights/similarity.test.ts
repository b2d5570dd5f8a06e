import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { linkEntries } from '../catalogue/link.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Level } from '../model/levels.ts';
import type { Need } from '../model/skill-link.ts';
import { similarJobs, skillWeights } from './similarity.ts';

type Skills = Record<string, [Need, Level]>;

/** A catalogue of jobs alone. */
function catalogueOf(jobs: Record<string, Skills>): Catalogue {
  const profiles = Object.entries(jobs).map(([id, skills]) => {
    const links = Object.entries(skills).map(([skill, [need, level]]) => ({ skill, need, level, basis: ['draft'] }));
    return [id, { collection: 'job-profiles', id, data: { skills: links } }] as const;
  });
  const entries = Object.fromEntries([
    ...COLLECTIONS.map((name) => [name, new Map()]),
    ['job-profiles', new Map(profiles)],
  ]);
  return { entries, links: linkEntries(entries as Catalogue['entries'], new Map()) } as unknown as Catalogue;
}

const catalogue = catalogueOf({
  turner: { turn: ['essential', 4], measure: ['essential', 2], tidy: ['essential', 1] },
  miller: { mill: ['essential', 4], measure: ['essential', 4], tidy: ['optional', 2] },
  setter: { turn: ['essential', 4], measure: ['essential', 2], tidy: ['essential', 1] },
  cook: { cook: ['essential', 4], tidy: ['essential', 1] },
});

describe('similarity', () => {
  it('counts a skill less the more jobs need it, and one that all need not at all', () => {
    const weights = skillWeights(catalogue);
    expect(weights.get('mill')).toBeCloseTo(Math.log(4));
    expect(weights.get('turn')).toBeCloseTo(Math.log(2));
    expect(weights.get('tidy')).toBe(0);
  });

  it('puts the nearest first, in bands, with what is shared and what is missing', () => {
    const similar = similarJobs(catalogue, 2);
    // The same skills at the same levels: 1. Of the miller the turner shares measuring at half the level:
    // ln(4/3)·½ / (ln 2·1 + ln(4/3)·1 + ln 4·1) = 0.144 / 2.367 = 0.06.
    expect(similar.get('turner')).toEqual([
      {
        job: 'setter',
        band: 'high',
        shared: [
          { skill: 'turn', here: 4, there: 4 },
          { skill: 'measure', here: 2, there: 2 },
          { skill: 'tidy', here: 1, there: 1 },
        ],
        onlyThere: [],
      },
      {
        job: 'miller',
        band: 'low',
        shared: [
          { skill: 'measure', here: 2, there: 4 },
          { skill: 'tidy', here: 1, there: 2 },
        ],
        onlyThere: ['mill'],
      },
    ]);
  });

  it('takes an optional skill for half', () => {
    const pair = (need: Need) =>
      similarJobs(
        catalogueOf({
          a: { weld: ['essential', 4] },
          b: { weld: [need, 4], paint: ['essential', 1] },
          c: { sew: ['essential', 1] },
        }),
        1,
      ).get('a')![0]!.band;
    // w = ln(3/2) for welding, ln 3 for painting: 0.405 / (0.405 + 0.275) = 0.6, and 0.203 / (0.405 + 0.275) = 0.3.
    expect(pair('essential')).toBe('high');
    expect(pair('optional')).toBe('medium');
  });

  it('is the same from both sides', () => {
    const similar = similarJobs(catalogue, 3);
    const bandOf = (from: string, to: string) => similar.get(from)!.find(({ job }) => job === to)?.band;
    expect(bandOf('turner', 'miller')).toBe(bandOf('miller', 'turner'));
  });
});
