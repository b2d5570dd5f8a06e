import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { largestHoles } from '../../src/insights/balance.ts';
import { offersReaching } from '../../src/insights/coverage.ts';
import { mostAsked } from '../../src/insights/demand.ts';
import { compareJobs } from '../../src/insights/graph/compare.ts';
import { abilitiesOf, closedBy, gapsTo, nextSteps } from '../../src/insights/graph/gaps.ts';
import { graphOf } from '../../src/insights/graph/graph-of.ts';
import type { Graph, GraphJob } from '../../src/insights/graph/graph.ts';
import { MOST_STAGES, stagesFrom } from '../../src/insights/graph/moves.ts';
import type { Level } from '../../src/model/levels.ts';
import { similarJobs, type SimilarJob } from '../../src/insights/similarity.ts';

/**
 * Questions that people of the trades can answer without the observatory, put to the records. The answers were written down
 * before they were looked up; where the records disagreed, one of the two was wrong and was mended.
 */
let catalogue: Catalogue;
let graph: Graph;
let similar: Map<string, SimilarJob[]>;

beforeAll(async () => {
  ({ catalogue } = await loadCatalogue(fileURLToPath(new URL('../..', import.meta.url))));
  graph = graphOf(catalogue);
  similar = similarJobs(catalogue, 10);
}, 60_000);

const job = (id: string): GraphJob => {
  const found = graph.jobs.get(id);
  if (!found) throw new Error(`There is no job ${id}.`);
  return found;
};

describe('the ten jobs most like', () => {
  it.each([
    ['welder', ['pipe-welder', 'boilermaker'], ['sewing-machinist', 'data-scientist']],
    ['cnc-machine-operator', ['milling-machine-operator', 'lathe-and-turning-machine-operator'], ['welder', 'tanner']],
    ['industrial-electrician', ['electrician'], ['baker', 'weaving-machine-operator']],
    ['tool-and-die-maker', ['precision-mechanic'], ['cloud-engineer']],
    ['mechatronics-engineering-technician', ['automation-engineering-technician'], ['textile-dyer']],
    ['data-scientist', ['data-analyst', 'statistician'], ['welder']],
    ['dairy-processing-operator', ['milk-heat-treatment-process-operator'], ['welder', 'cnc-programmer']],
    ['tyre-builder', ['rubber-goods-assembler'], ['electrician']],
    ['paper-machine-operator', ['pulp-control-operator'], ['welder']],
    ['footwear-designer', ['leather-goods-designer'], ['welding-engineer']],
    ['welding-inspector', ['welding-coordinator'], ['yarn-spinner']],
    ['spinning-textile-operator', ['yarn-spinner', 'spinning-machine-operator'], ['pipe-welder']],
  ])('%s include %j', (id, near, far) => {
    const found = similar.get(id)!.map((each) => each.job);
    expect(found).toEqual(expect.arrayContaining(near));
    for (const each of far) expect(found).not.toContain(each);
  });

  it.each([
    ['welder', 'pipe-welder', 'high'],
    ['textile-quality-technician', 'textile-quality-inspector', 'medium'],
  ])('%s and %s are at least kin (%s)', (id, other, least) => {
    const bands = least === 'high' ? ['high'] : ['high', 'medium'];
    expect(bands).toContain(similar.get(id)!.find((each) => each.job === other)?.band);
  });
});

describe('what somebody lacks who moves', () => {
  it.each([
    ['cnc-machine-operator', 'cnc-programmer', ['generate-toolpaths-with-cam'], ['measure-with-hand-instruments']],
    ['welder', 'welding-inspector', ['inspect-welds'], []],
    ['welder', 'welding-coordinator', ['qualify-welding-procedures'], []],
    ['electrician', 'control-panel-assembler', ['wire-control-panels'], []],
    ['industrial-machinery-mechanic', 'predictive-maintenance-expert', ['apply-predictive-maintenance'], []],
    ['automotive-electrician', 'automotive-battery-technician', ['test-and-service-batteries'], []],
    ['drafter', 'design-engineer', ['simulate-components-and-systems'], ['read-engineering-drawings']],
    ['production-supervisor', 'lean-manager', ['improve-production-with-lean-methods'], []],
    ['weaving-machine-operator', 'knitting-machine-operator', ['knit-on-weft-knitting-machines'], []],
    ['fitter-and-turner', '3d-printing-technician', ['prepare-additive-build-jobs'], []],
  ])('from %s to %s includes %j', (from, to, lacks, has) => {
    const gaps = gapsTo(job(to), abilitiesOf(job(from))).map(({ skill }) => skill);
    expect(gaps).toEqual(expect.arrayContaining(lacks));
    for (const skill of has) expect(gaps).not.toContain(skill);
  });
});

describe('where one comes from', () => {
  it.each([
    ['cnc-machine-operator', 'cnc-programmer'],
    ['welder', 'welding-inspector'],
    ['welder', 'welding-coordinator'],
    ['knitting-machine-operator', 'knitting-machine-supervisor'],
    ['weaving-machine-operator', 'weaving-machine-supervisor'],
    ['ict-technician', 'ict-system-administrator'],
    ['mechanical-engineering-technician', 'mechanical-engineer'],
    ['sewing-machinist', 'clothing-sample-machinist'],
  ])('%s to %s in at most three steps', (from, to) => {
    const reached = stagesFrom(from, 'onwards', graph, MOST_STAGES).flatMap(({ jobs }) => jobs);
    expect(reached).toContain(to);
    expect(stagesFrom(to, 'towards', graph, MOST_STAGES).flatMap(({ jobs }) => jobs)).toContain(from);
  });
});

describe('what jobs share', () => {
  it.each([
    [['welder', 'boilermaker'], 'read-engineering-drawings'],
    [['electrician', 'industrial-electrician'], 'work-safely-on-electrical-installations'],
    [['dairy-processing-operator', 'food-production-operator'], 'work-hygienically-with-food'],
    [['chemical-mixer', 'paint-mixer'], 'mix-and-blend-products'],
  ])('%j share %s', (ids, skill) => {
    expect(compareJobs(ids.map(job))
.all.map((each) => each.skill)).toContain(skill);
  });
});

describe('what is asked for', () => {
  const ranked = (family: string) =>
    mostAsked(catalogue.links, Infinity)
      .map(({ skill }) => skill)
      .filter((skill) => catalogue.entries.skills.get(skill)!.data.family === family);

  it('reading drawings is among the five skills that most jobs ask for', () => {
    expect(mostAsked(catalogue.links, 5).map(({ skill }) => skill)).toContain('read-engineering-drawings');
  });

  it('the ten digital skills asked for most include reading the data of machines and using computers at work', () => {
    expect(ranked('digital').slice(0, 10)).toEqual(
      expect.arrayContaining(['read-machine-data', 'use-computers-and-terminals']),
    );
  });

  it('the five green skills asked for most include using materials efficiently', () => {
    expect(ranked('green').slice(0, 5)).toContain('use-materials-efficiently');
  });

  it('the ten transversal skills asked for most include working in teams', () => {
    expect(ranked('transversal').slice(0, 10)).toContain('work-in-teams');
  });

  it.each([
    ['weld-with-tig', ['pipe-welder', 'welder']],
    ['weave-fabrics', ['weaving-machine-operator', 'weaving-textile-technician']],
    ['program-plcs', ['automation-engineer', 'automation-engineering-technician']],
    ['melt-and-pour-metal', ['foundry-operative']],
    ['rig-and-lift-loads', ['rigger', 'production-plant-crane-operator']],
    ['laminate-composite-parts', ['fiberglass-laminator']],
    ['program-industrial-robots', ['robotics-engineer', 'industrial-robot-controller']],
  ])('%s is essential for %j', (skill, jobs) => {
    const essential = catalogue.links.jobsBySkill.get(skill)!.filter(({ need }) => need === 'essential');
    expect(essential.map((each) => each.job)).toEqual(expect.arrayContaining(jobs));
  });
});

describe('what is offered', () => {
  it.each([
    ['measurement-uncertainty', 1],
    ['run-robot-welding-cells', 1],
    ['generate-toolpaths-with-cam', 2],
    ['program-plcs', 2],
  ] as [string, Level][])('something teaches %s at least to level %i', (skill, level) => {
    expect(offersReaching(catalogue.links, skill, level).length).toBeGreaterThan(0);
  });

  it('nothing teaches a skill to the highest level: that takes years at work', () => {
    const taught = [...catalogue.links.outcomesBySkill.keys()].filter(
      (skill) => offersReaching(catalogue.links, skill, 4).length > 0,
    );
    expect(taught).toEqual([]);
  });

  it('the widest hole is a skill that many jobs call essential and no offer reaches', () => {
    const [hole] = largestHoles(catalogue, 1);
    expect(offersReaching(catalogue.links, hole!.skill, hole!.level)).toEqual([]);
    expect(hole!.jobs).toBeGreaterThan(20);
  });

  it('the credential on multi-axis machining brings a CNC operator to the CAM of a toolmaker', () => {
    const gaps = gapsTo(job('tool-and-die-maker'), abilitiesOf(job('cnc-machine-operator')));
    const offer = graph.offers.find(({ id }) => id === 'cnc-multi-axis-machining')!;
    expect(closedBy(offer, gaps).map(({ skill }) => skill)).toContain('generate-toolpaths-with-cam');
  });

  it('no next step brings a CNC operator to the CAM of a programmer, who writes macros and post-processors', () => {
    const gaps = gapsTo(job('cnc-programmer'), abilitiesOf(job('cnc-machine-operator')));
    const closed = nextSteps(gaps, graph, Infinity).flatMap(({ closes }) => closes.map(({ skill }) => skill));
    expect(closed).not.toContain('generate-toolpaths-with-cam');
    expect(closed).toContain('model-parts-in-3d-cad');
  });
});
