import { describe, expect, it } from 'vitest';
import type { Level } from '../../model/levels.ts';
import type { Graph, GraphJob } from './graph.ts';
import { stagesFrom } from './moves.ts';

const job = (id: string, skills: Record<string, Level>, up: string[] = [], across: string[] = []): GraphJob => ({
  id,
  eqf: [],
  links: Object.entries(skills).map(([skill, level]) => ({ skill, need: 'essential', level })),
  up,
  across,
});
const jobs = [
  job('helper', { tidy: 1 }, ['operator']),
  job('operator', { tidy: 1, turn: 2 }, ['setter'], ['grinder']),
  job('grinder', { tidy: 1, grind: 2 }, ['setter'], ['operator']),
  job('setter', { turn: 3, grind: 3 }, ['planner']),
  job('planner', { plan: 3 }),
];
const graph: Graph = {
  jobs: new Map(jobs.map((each) => [each.id, each])),
  offers: [{ collection: 'courses', id: 'turning', hours: 20, teaches: new Map([['turn', 3]]) }],
};

describe('moves', () => {
  it('lead onwards stage by stage, each job in the first that reaches it', () => {
    const stages = stagesFrom('helper', 'onwards', graph);
    expect(stages.map(({ jobs: reached }) => reached)).toEqual([['operator'], ['grinder', 'setter'], ['planner']]);
    expect(stages[1]!.moves.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['operator', 'setter', 'up'],
      ['operator', 'grinder', 'across'],
    ]);
    expect(stagesFrom('helper', 'onwards', graph, 1)).toHaveLength(1);
    expect(stagesFrom('planner', 'onwards', graph)).toEqual([]);
  });

  it('lead towards a job from where people come', () => {
    const stages = stagesFrom('setter', 'towards', graph);
    expect(stages.map(({ jobs: reached }) => reached)).toEqual([['grinder', 'operator'], ['helper']]);
    expect(stages[1]!.moves).toMatchObject([{ from: 'helper', to: 'operator' }]);
  });

  it('say what is lacking and what closes it', () => {
    const [stage] = stagesFrom('operator', 'onwards', graph, 1);
    const toSetter = stage!.moves.find(({ to }) => to === 'setter')!;
    expect(toSetter.gaps.map(({ skill, have, want }) => [skill, have, want])).toEqual([
      ['grind', 0, 3],
      ['turn', 2, 3],
    ]);
    expect(toSetter.steps.map(({ offer }) => offer.id)).toEqual(['turning']);
  });
});
