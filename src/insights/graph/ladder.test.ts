import { expect, it } from 'vitest';
import type { Graph } from './graph.ts';
import { ladderOf } from './ladder.ts';

it('sorts stages into columns of EQF levels, unknown ones last', () => {
  const jobs = Object.entries({ operator: [3, 4], setter: [4], planner: [5, 6], owner: [] }).map(
    ([id, eqf]) => [id, { id, eqf, links: [], up: [], across: [] }] as const,
  );
  const graph: Graph = { jobs: new Map(jobs), offers: [] };
  const stages = [
    { jobs: ['setter', 'owner'], moves: [] },
    { jobs: ['planner'], moves: [] },
  ];
  expect(ladderOf('operator', stages, graph)).toEqual({
    levels: [3, 4, 5, undefined],
    rows: [
      [['operator'], [], [], []],
      [[], ['setter'], [], ['owner']],
      [[], [], ['planner'], []],
    ],
  });
});
