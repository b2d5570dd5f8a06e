import { expect, it } from 'vitest';
import type { Collection } from '../../model/collections.ts';
import { groupsOf } from './groups.ts';
import type { Found } from './ranking.ts';

const found = (kind: Collection, id: string, status = 'draft') =>
  ({
    record: { key: `${kind}/${id}` },
    facets: { kind, values: new Map([['status', [status]]]), text: '' },
  }) as unknown as Found;

const results = [
  found('sources', 'handbook'),
  found('skills', 'weld'),
  found('job-profiles', 'welder', 'validated'),
  found('skills', 'grind', 'validated'),
];
const keys = (values: ReadonlyMap<string, ReadonlySet<string>>) =>
  groupsOf(results, { values, words: 'searched already' }).map(({ kind, found: members }) => [
    kind,
    ...members.map(({ record }) => record.key),
  ]);

it('groups results by kind, the kind with the best result first and sources last', () => {
  expect(keys(new Map())).toEqual([
    ['skills', 'skills/weld', 'skills/grind'],
    ['job-profiles', 'job-profiles/welder'],
    ['sources', 'sources/handbook'],
  ]);
});

it('leaves out what the filters do not let through', () => {
  expect(keys(new Map([['status', new Set(['validated'])]]))).toEqual([
    ['job-profiles', 'job-profiles/welder'],
    ['skills', 'skills/grind'],
  ]);
});
