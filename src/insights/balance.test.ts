import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile, microCredential, vocabulary } from '../catalogue/testing/fixtures.ts';
import { answeredNeeds, eqfBalance, familiesBySector, largestHoles, mostOpen } from './balance.ts';

const catalogueWith = async (files: Record<string, string> = {}) => (await loadWith(files)).catalogue;

describe('balance', () => {
  it('counts the skills of a sector by family, each job in each of its sectors', async () => {
    const other = jobProfile('toolmaker').replace('sectors: [C25]', 'sectors: [C25, C28]');
    const catalogue = await catalogueWith({ 'content/job-profiles/toolmaker.yaml': other });
    // Eight skills a job, all of one family; the turner, the miller and the toolmaker work in C25.
    expect(familiesBySector(catalogue)).toEqual([
      { sector: 'C25', jobs: 3, links: new Map([['job-specific', 24]]) },
      { sector: 'C28', jobs: 1, links: new Map([['job-specific', 8]]) },
    ]);
  });

  it('sets jobs against offers by EQF level', async () => {
    const both = jobProfile('toolmaker').replace("eqf: ['4']", "eqf: ['3', '4']");
    const unknown = jobProfile('helper').replace("eqf: ['4']", 'eqf: not-known');
    const catalogue = await catalogueWith({
      'content/vocabularies/eqf.yaml': vocabulary('EQF', ['3', '4']),
      'content/job-profiles/toolmaker.yaml': both,
      'content/job-profiles/helper.yaml': unknown,
      'content/micro-credentials/turning-basics.md': microCredential('Turning basics').replace(/eqf: .*/, "eqf: '3'"),
    });
    const rows = eqfBalance(catalogue);
    expect(rows.map(({ level, jobs }) => [level, jobs])).toEqual([
      ['3', 1],
      ['4', 3],
    ]);
    expect(rows[0]!.offers).toBe(1);
  });
});

describe('holes', () => {
  const links = (levels: Record<string, number[]>, taught: Record<string, number>) =>
    ({
      links: {
        jobsBySkill: new Map(
          Object.entries(levels).map(([skill, all]) => [
            skill,
            all.map((level, index) => ({ job: `job-${index}`, need: 'essential', level, basis: ['draft'] })),
          ]),
        ),
        outcomesBySkill: new Map(
          Object.entries(taught).map(([skill, level]) => [
            skill,
            [{ collection: 'courses', id: 'c', level, text: '' }],
          ]),
        ),
      },
    }) as unknown as Parameters<typeof largestHoles>[0];

  it('name each skill once, at the lowest level that no offer reaches', () => {
    const catalogue = links({ weld: [1, 2, 3, 3], draw: [2, 2], tidy: [1], rest: [2] }, { weld: 2, tidy: 1, rest: 4 });
    expect(largestHoles(catalogue, 9)).toEqual([
      { skill: 'draw', level: 1, jobs: 2 },
      { skill: 'weld', level: 3, jobs: 2 },
    ]);
    expect(largestHoles(catalogue, 1)).toHaveLength(1);
    // Welding at 1 and 2, tidying and resting are answered; welding twice at 3 and drawing are not.
    expect(answeredNeeds(catalogue)).toEqual({ answered: 4, total: 8 });
  });

  it('are open where a job asks for more than offers reach', () => {
    const catalogue = links({ weld: [1, 2, 3, 3], draw: [2, 2], tidy: [1] }, { weld: 2, tidy: 1 });
    expect(mostOpen(catalogue, 9)).toEqual([
      { skill: 'draw', answered: 0, open: 2 },
      { skill: 'weld', answered: 2, open: 2 },
    ]);
    expect(mostOpen(catalogue, 1)).toHaveLength(1);
  });
});
