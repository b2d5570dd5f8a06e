import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile } from '../catalogue/testing/fixtures.ts';
import { mostAsked } from './demand.ts';
import { jobsBySector, ofSector } from './sector.ts';

const smith = 'content/job-profiles/smith.yaml';

describe('the jobs of a sector', () => {
  it('stand under each of its sectors, in the order of the vocabulary', async () => {
    const { catalogue } = await loadWith({ [smith]: jobProfile('smith').replace('[C25]', '[C28, C25]') });
    expect([...jobsBySector(catalogue)].map(([sector, jobs]) => [sector, [...jobs].sort()])).toEqual([
      ['C25', ['miller', 'smith', 'turner']],
      ['C28', ['smith']],
    ]);
  });

  it('are the only ones that ask for skills in the catalogue of the sector', async () => {
    const { catalogue } = await loadWith({ [smith]: jobProfile('smith').replace('[C25]', '[C28]') });
    const narrowed = ofSector(catalogue, 'C28');
    expect([...narrowed.entries['job-profiles'].keys()]).toEqual(['smith']);
    expect(mostAsked(narrowed.links, 1)).toEqual([{ skill: 'clamp-workpieces', jobs: 1 }]);
    expect(mostAsked(catalogue.links, 1)).toEqual([{ skill: 'clamp-workpieces', jobs: 3 }]);
    expect(ofSector(catalogue, 'C10').links.jobsBySkill.size).toBe(0);
  });
});
