import { describe, expect, it } from 'vitest';
import { loadWith } from '../../catalogue/testing/content.ts';
import type { Level } from '../../model/levels.ts';
import type { Need } from '../../model/skill-link.ts';
import { abilitiesOf, closedBy, gapsTo, nextSteps } from './gaps.ts';
import { readGraph, writeGraph, type Graph, type GraphJob, type GraphOffer } from './graph.ts';
import { graphOf } from './graph-of.ts';

const job = (id: string, links: Record<string, [Need, Level]>, up: string[] = []): GraphJob => ({
  id,
  eqf: [3, 4],
  links: Object.entries(links).map(([skill, [need, level]]) => ({ skill, need, level })),
  up,
  across: [],
});
const offer = (id: string, hours: number, teaches: Record<string, Level>): GraphOffer => ({
  collection: 'micro-credentials',
  id,
  hours,
  teaches: new Map(Object.entries(teaches)),
});

const operator = job('operator', { turn: ['essential', 3], measure: ['essential', 2], tidy: ['optional', 1] }, [
  'setter',
]);
const setter = job('setter', {
  turn: ['essential', 3],
  measure: ['essential', 3],
  program: ['essential', 3],
  draw: ['optional', 4],
  tidy: ['optional', 1],
});
const measuring = offer('measuring', 50, { measure: 3 });
const programming = offer('programming', 75, { program: 3, measure: 2 });
const both = offer('both', 200, { program: 3, measure: 4 });
const graph: Graph = {
  jobs: new Map([operator, setter].map((each) => [each.id, each])),
  offers: [measuring, programming, offer('half', 10, { program: 2, teach: 4 })],
};

describe('gaps', () => {
  const gaps = gapsTo(setter, abilitiesOf(operator));

  it('name what is lacking: essential first, then the widest', () => {
    expect(gaps).toEqual([
      { skill: 'program', need: 'essential', have: 0, want: 3 },
      { skill: 'measure', need: 'essential', have: 2, want: 3 },
      { skill: 'draw', need: 'optional', have: 0, want: 4 },
    ]);
    expect(gapsTo(operator, abilitiesOf(setter))).toEqual([]);
  });

  it('are closed by what teaches up to the level that is wanted, not below', () => {
    expect(closedBy(programming, gaps).map(({ skill }) => skill)).toEqual(['program']);
    expect(closedBy(graph.offers[2]!, gaps)).toEqual([]);
  });

  it('lead to the steps that close most, each gap counted once', () => {
    const stepsOf = (offers: readonly GraphOffer[], most?: number) =>
      nextSteps(gaps, { offers }, most).map(({ offer: { id }, closes }) => [id, closes.map(({ skill }) => skill)]);
    // Both close one essential gap: the shorter one goes first.
    expect(stepsOf(graph.offers)).toEqual([
      ['measuring', ['measure']],
      ['programming', ['program']],
    ]);
    expect(stepsOf([...graph.offers, both])).toEqual([['both', ['program', 'measure']]]);
    expect(stepsOf(graph.offers, 1)).toHaveLength(1);
    expect(stepsOf([])).toEqual([]);
  });
});

describe('the graph', () => {
  it('is read as it was written', () => {
    const file = JSON.parse(JSON.stringify(writeGraph(graph))) as ReturnType<typeof writeGraph>;
    expect(file.skills).toEqual(['draw', 'measure', 'program', 'tidy', 'turn', 'teach']);
    expect(file.jobs[0]).toEqual(['operator', [3, 4], [38, 13, 24], [1], []]);
    expect(readGraph(file)).toEqual(graph);
  });

  it('is made of a catalogue, without what is retired', async () => {
    const { catalogue } = await loadWith({});
    const { jobs, offers } = graphOf(catalogue);
    expect([...jobs.keys()]).toEqual(['miller', 'turner']);
    expect(jobs.get('turner')).toMatchObject({
      eqf: [4],
      links: expect.arrayContaining([{ skill: 'read-drawings', need: 'essential', level: 2 }]) as unknown,
    });
    expect(offers.map(({ id }) => id)).toEqual(['turning-basics', 'reading-drawings']);
    const retired = { ...catalogue.entries['job-profiles'].get('turner')!, status: 'retired' as const };
    const without = { ...catalogue, entries: { ...catalogue.entries, 'job-profiles': new Map([['turner', retired]]) } };
    expect(graphOf(without).jobs.size).toBe(0);
  });
});
