import { describe, expect, it } from 'vitest';
import { codesOf, codesText } from './index-format.ts';

describe('codes of a record', () => {
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
    expect(codesOf('job-profiles/cnc-machine-operator', codesText(values))).toEqual(values);
  });
});
