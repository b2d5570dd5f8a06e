import { describe, expect, it } from 'vitest';
import { codesText, readFacets } from './facets.ts';

describe('facets', () => {
  it('come back as they were written', () => {
    const values = {
      kind: ['job-profiles'],
      field: ['machining'],
      family: [],
      technology: ['cnc-machining', 'cad-cam'],
      eqf: ['3', '4'],
      sector: [],
      status: ['draft'],
    };
    const [record] = readFacets([['en_1234567', 'job-profiles/welder', codesText(values)]]);
    expect(record).toMatchObject({ key: 'job-profiles/welder', kind: 'job-profiles', fragment: 'en_1234567' });
    expect(Object.fromEntries(record!.values)).toEqual(values);
  });
});
