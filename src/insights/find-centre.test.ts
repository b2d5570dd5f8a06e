import { expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { learningFactory, microCredential, organisation, region, technology } from '../catalogue/testing/fixtures.ts';
import { factoryCandidates, offerCandidates, organisationCandidates } from './find-centre.ts';

const LATHE = 'equipment:\n  - { name: lathe, technologies: [turning], source: handbook }\ncapabilities: not-known\n';

it('finds organisations by their own technologies and those of their learning factories, and everything by region', async () => {
  const inRegion = (title: string, more = '') => organisation(title, more).replace('region: not-known', 'region: ES21');
  const { catalogue } = await loadWith({
    'content/technologies/gauging.yaml': technology('gauging'),
    'content/organisations/north-school.yaml': inRegion(
      'North School',
      'technologies:\n  - { technology: gauging, source: handbook }\n',
    ),
    'content/regions/basque-country.yaml': region('Basque Country'),
    'content/learning-factories/north-hall.yaml': learningFactory('North Hall', '', LATHE),
    'content/micro-credentials/turning-basics.md': microCredential(
      'Turning basics',
      'Text.\n',
      'technologies: [turning]\n',
    )
      .replace('awardingBody: not-known', 'awardingBody: north-school')
      .replace('provision: design', 'provision: offered'),
    'content/micro-credentials/gauging-basics.md': microCredential(
      'Gauging basics',
      'Text.\n',
      'technologies: [gauging]\n',
    ),
  });
  expect(organisationCandidates(catalogue)).toEqual([
    {
      collection: 'organisations',
      id: 'north-school',
      technologies: ['gauging', 'turning'],
      regions: ['basque-country'],
    },
    { collection: 'organisations', id: 'south-school', technologies: [], regions: [] },
  ]);
  expect(factoryCandidates(catalogue)).toEqual([
    { collection: 'learning-factories', id: 'north-hall', technologies: ['turning'], regions: ['basque-country'] },
  ]);
  // A design has no provider and belongs to no region; offers that name no technology answer no such question.
  expect(offerCandidates(catalogue)).toEqual([
    { collection: 'micro-credentials', id: 'gauging-basics', technologies: ['gauging'], regions: [] },
    { collection: 'micro-credentials', id: 'turning-basics', technologies: ['turning'], regions: ['basque-country'] },
  ]);
});
