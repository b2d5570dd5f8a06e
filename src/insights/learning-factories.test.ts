import { describe, expect, it } from 'vitest';
import { loadWith, type Files } from '../catalogue/testing/content.ts';
import { learningFactory, microCredential, processStep, skill, technology } from '../catalogue/testing/fixtures.ts';
import { namedTechnologies, offersTeaching, processChain, trainableSkills } from './learning-factories.ts';
import { technologiesOf } from './technologies-of.ts';

const STATED = `equipment:
  - { name: lathe, technologies: [turning, gauging], source: handbook }
  - { name: second lathe, technologies: [turning], source: handbook }
  - { name: bench, source: handbook }
capabilities:
  - { step: machining, note: Done there., source: handbook }
`;
const files: Files = {
  'content/technologies/gauging.yaml': technology('gauging'),
  'content/skills/program-lathes.yaml': skill('program lathes', 'technologies: [turning, gauging]\n'),
  'content/skills/measure-parts.yaml': skill('measure parts with calipers', 'technologies: [gauging]\n'),
  'content/process-steps/machining.yaml': processStep('Machining', 2, [
    'read-drawings',
    'measure-parts',
    'clamp-workpieces',
    'program-lathes',
  ]),
  'content/process-steps/designing.yaml': processStep('Designing', 1),
  'content/learning-factories/north-hall.yaml': learningFactory('North Hall', '', STATED),
  'content/learning-factories/south-hall.yaml': learningFactory('South Hall'),
  'content/micro-credentials/gauges.md': microCredential('Gauges').replace('program-lathes', 'read-drawings'),
};

async function load() {
  const { catalogue } = await loadWith(files);
  return { catalogue, factory: (id: string) => catalogue.entries['learning-factories'].get(id)! };
}

describe('learning factories', () => {
  it('have the technologies of their equipment, each once', async () => {
    const { factory } = await load();
    expect(technologiesOf(factory('north-hall').data)).toEqual(['turning', 'gauging']);
    expect(technologiesOf(factory('south-hall').data)).toEqual([]);
  });

  it('can train what belongs to a technology or a step of theirs, with the grounds', async () => {
    const { catalogue, factory } = await load();
    expect(trainableSkills(catalogue, factory('north-hall'))).toEqual([
      { skill: 'program-lathes', technologies: ['turning', 'gauging'], steps: ['machining'] },
      { skill: 'measure-parts', technologies: ['gauging'], steps: ['machining'] },
      { skill: 'clamp-workpieces', technologies: [], steps: ['machining'] },
      { skill: 'read-drawings', technologies: [], steps: ['machining'] },
    ]);
    expect(trainableSkills(catalogue, factory('south-hall'))).toEqual([]);
  });

  it('are found by technology, step and organisation', async () => {
    const { catalogue } = await load();
    expect(namedTechnologies(catalogue)).toEqual([
      { technology: 'gauging', factories: ['north-hall'] },
      { technology: 'turning', factories: ['north-hall'] },
    ]);
    expect(catalogue.links.factoriesByStep.get('machining')).toEqual(['north-hall']);
    expect(catalogue.links.factoriesByStep.get('designing')).toBeUndefined();
    expect(catalogue.links.factoriesByOrganisation.get('north-school')).toEqual(['north-hall', 'south-hall']);
  });
});

describe('the process chain', () => {
  it('goes by the order of its steps', async () => {
    const { catalogue } = await load();
    expect(processChain(catalogue).map(({ id }) => id)).toEqual(['designing', 'machining']);
  });

  it('has the offers that teach its skills, those that teach most first', async () => {
    const { catalogue } = await load();
    expect(offersTeaching(catalogue, ['read-drawings', 'measure-parts'])).toEqual([
      { collection: 'micro-credentials', id: 'gauges', skills: ['read-drawings', 'measure-parts'] },
      { collection: 'courses', id: 'reading-drawings', skills: ['read-drawings'] },
      { collection: 'micro-credentials', id: 'turning-basics', skills: ['measure-parts'] },
    ]);
    expect(offersTeaching(catalogue, ['grind-tools'])).toEqual([]);
  });
});
