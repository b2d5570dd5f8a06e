import { expect, it } from 'vitest';
import type { GraphJob } from './graph.ts';
import { joinedLinks } from './targets.ts';

it('joins what several jobs ask for: the highest level, essential where one says so', () => {
  const job = (links: GraphJob['links']): GraphJob => ({ id: '', eqf: [], links, up: [], across: [] });
  const jobs = [
    job([
      { skill: 'weld', need: 'optional', level: 3 },
      { skill: 'draw', need: 'essential', level: 1 },
    ]),
    job([
      { skill: 'weld', need: 'essential', level: 2 },
      { skill: 'tidy', need: 'optional', level: 4 },
    ]),
  ];
  expect(joinedLinks(jobs)).toEqual([
    { skill: 'weld', need: 'essential', level: 3 },
    { skill: 'draw', need: 'essential', level: 1 },
    { skill: 'tidy', need: 'optional', level: 4 },
  ]);
});
