import { expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { ORGANISATION_TYPES } from './member-types.ts';

it('every type of organisation is of one kind of member', () => {
  const types = Object.values(ORGANISATION_TYPES).flat();
  expect([...types].sort()).toEqual([...catalogue.vocabularies['organisation-types'].concepts.keys()].sort());
});
