import { expect, it } from 'vitest';
import type { MicroCredential } from '../model/micro-credential.ts';
import { catalogueElements } from './catalogue-elements.ts';

it('counts a level that does not apply apart from one that is not known', () => {
  const design = {
    title: 'Setting up',
    country: 'not-known',
    awardingBody: 'not-known',
    outcomes: [],
    workload: { hours: 50, ects: 2 },
    eqf: 'not-applicable',
    assessment: ['practical-demonstration'],
    participation: ['onsite'],
    qualityAssurance: 'not-known',
  } as unknown as MicroCredential;
  expect(catalogueElements(design).map(({ name, state }) => `${name}: ${state}`)).toEqual([
    'title: given',
    'country: not-known',
    'awardingBody: not-known',
    'outcomes: given',
    'workload: given',
    'eqf: not-applicable',
    'assessment: given',
    'participation: given',
    'qualityAssurance: not-known',
  ]);
});
