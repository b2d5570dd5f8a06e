import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';
import type { Fragment, Found } from './ranking.ts';

const fragment: Fragment = {
  excerpt: '',
  meta: {
    title: 'mechatronics assembler',
    names: 'machine builder · robot assembler',
    skills: 'solder electronic assemblies · connect and test sensors · assemble and align machine units',
  },
};

function found(matchedMetaFields: string[], name?: string): Found {
  const record = { key: 'job-profiles/x', title: 'mechatronics assembler' } as Found['record'];
  return {
    record,
    facets: {} as Found['facets'],
    titleHit: name ? { record, name, fit: 'exact' } : undefined,
    wordHit: { id: 'en_1', matchedMetaFields, data: () => Promise.resolve(fragment) },
  };
}

describe('matchesOf', () => {
  it('names the skill or other name that was searched for', () => {
    expect(matchesOf(found(['skills']), 'soldering', fragment)).toEqual(['solder electronic assemblies']);
    expect(matchesOf(found([], 'machine builder'), 'machine builder', undefined)).toEqual(['machine builder']);
  });

  it('names those with most of the words', () => {
    expect(matchesOf(found(['names', 'skills']), 'machine units', fragment)).toEqual([
      'assemble and align machine units',
    ]);
  });

  it('is silent where the title says it all, or the words stand only in the text', () => {
    expect(matchesOf(found(['title', 'names']), 'assembler', fragment)).toEqual([]);
    expect(matchesOf(found([]), 'nozzle', fragment)).toEqual([]);
  });
});
