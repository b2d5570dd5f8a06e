import { expect, it } from 'vitest';
import type { Level } from '../../model/levels.ts';
import type { Need } from '../../model/skill-link.ts';
import { compareJobs } from './compare.ts';
import type { GraphJob } from './graph.ts';

const job = (id: string, links: Record<string, [Need, Level]>): GraphJob => ({
  id,
  eqf: [],
  links: Object.entries(links).map(([skill, [need, level]]) => ({ skill, need, level })),
  up: [],
  across: [],
});
const turner = job('turner', { draw: ['optional', 1], measure: ['essential', 3], turn: ['essential', 3] });
const miller = job('miller', { measure: ['essential', 2], mill: ['essential', 3], draw: ['essential', 2] });
const grinder = job('grinder', { measure: ['essential', 3], grind: ['essential', 4], turn: ['optional', 1] });

it('parts skills by how many jobs need them, essential and high ones first', () => {
  const { all, several, only } = compareJobs([turner, miller, grinder]);
  expect(all).toEqual([
    {
      skill: 'measure',
      links: [3, 2, 3].map((level) => ({ skill: 'measure', need: 'essential', level })),
    },
  ]);
  expect(several.map(({ skill, links }) => [skill, ...links.map((link) => link?.level)])).toEqual([
    ['turn', 3, undefined, 1],
    ['draw', 1, 2, undefined],
  ]);
  expect(only.map((rows) => rows.map(({ skill }) => skill))).toEqual([[], ['mill'], ['grind']]);
});

it('of two jobs has nothing that several but not all need, and of one nothing in common', () => {
  expect(compareJobs([turner, miller])).toMatchObject({ several: [] });
  expect(compareJobs([turner])).toMatchObject({ all: [], several: [], only: [{ length: 3 }] });
});
