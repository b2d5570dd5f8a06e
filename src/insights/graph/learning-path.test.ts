import { describe, expect, it } from 'vitest';
import type { Level } from '../../model/levels.ts';
import type { GraphJob, GraphOffer } from './graph.ts';
import { computedPath, pathThrough } from './learning-path.ts';

const link = (skill: string, level: Level, need: 'essential' | 'optional' = 'essential') => ({ skill, need, level });
const job: GraphJob = {
  id: 'miller',
  eqf: [4],
  links: [link('draw', 2), link('measure', 2), link('mill', 3), link('grind', 1), link('paint', 1, 'optional')],
  up: [],
  across: [],
};
const offer = (id: string, hours: number, ...teaches: [string, Level][]): GraphOffer => ({
  collection: 'courses',
  id,
  hours,
  teaches: new Map(teaches),
});
// `all` reaches drawing and measuring; milling only to level 2, which the job does not ask for.
const all = offer('all', 30, ['draw', 2], ['measure', 3], ['mill', 2]);
const measure = offer('measure', 10, ['measure', 2], ['paint', 1]);
const mill = offer('mill', 20, ['mill', 3], ['measure', 2]);

describe('the path to a job', () => {
  it('takes at each step what adds most, and ends when nothing adds any', () => {
    const path = computedPath(job, { offers: [measure, mill, all] });
    expect(path.steps.map((step) => [step.offer.id, step.closes.map(({ skill }) => skill)])).toEqual([
      ['mill', ['mill', 'measure']],
      ['all', ['draw']],
    ]);
    expect(path).toMatchObject({ covered: 3, total: 4, hours: 50 });
    expect(path.open.map(({ skill }) => skill)).toEqual(['grind']);
  });

  it('leads nowhere where no offer helps', () => {
    expect(computedPath(job, { offers: [offer('paint', 5, ['paint', 4])] })).toMatchObject({ steps: [], covered: 0 });
  });

  it('tells what given offers add in their order, also where one adds nothing', () => {
    const path = pathThrough(job, [measure, all, mill]);
    expect(path.steps.map(({ closes }) => closes.map(({ skill }) => skill))).toEqual([['measure'], ['draw'], ['mill']]);
    expect(pathThrough(job, [mill, measure]).steps[1]!.closes).toEqual([]);
    expect(path).toMatchObject({ covered: 3, hours: 60 });
  });
});
