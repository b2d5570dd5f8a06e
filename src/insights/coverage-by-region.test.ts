import { describe, expect, it } from 'vitest';
import { loadWith, type Files } from '../catalogue/testing/content.ts';
import { jobProfile, microCredential, organisation, region } from '../catalogue/testing/fixtures.ts';
import { coverageInRegion } from './coverage-by-region.ts';

/** The two profiles of the fixtures, with all of their skills at the same levels: five of 2, one each of 1, 3 and 4. */
const levelled = (text: string) =>
  ['clamp-workpieces', 'report-faults', 'maintain-coolant', 'deburr-edges'].reduce(
    (changed, skill, index) =>
      changed.replace(new RegExp(`(skill: ${skill}, need: essential, level:) \\d`), `$1 ${[2, 1, 3, 4][index]}`),
    text,
  );

const base = async (files: Files = {}) => {
  return (
    await loadWith({
      'content/job-profiles/turner.yaml': levelled(jobProfile('turner')),
      'content/job-profiles/miller.yaml': undefined,
      'content/organisations/north-school.yaml': organisation('North School').replace(
        'region: not-known',
        'region: ES21',
      ),
      'content/regions/basque-country.yaml': region('Basque Country'),
      ...files,
    })
  ).catalogue;
};

/** Turn a shaft (program-lathes, level 1) and measure it (measure-parts, level 2), awarded in the region. */
const offered = microCredential('Milling')
  .replace('awardingBody: not-known', 'awardingBody: north-school')
  .replace('provision: design', 'provision: offered')
  .replace('skill: measure-parts, level: 1', 'skill: measure-parts, level: 2');

describe('the coverage of a region', () => {
  it('is unknown, not zero, where no offer from the region is known', async () => {
    const { offers, byFamily, byLevel } = coverageInRegion(await base(), 'basque-country');
    expect(offers).toEqual([]);
    expect(byFamily).toEqual([
      {
        family: 'job-specific',
        cells: [
          { level: 1, needs: 1, answered: 'not-known' },
          { level: 2, needs: 5, answered: 'not-known' },
          { level: 3, needs: 1, answered: 'not-known' },
          { level: 4, needs: 1, answered: 'not-known' },
        ],
      },
    ]);
    expect(byLevel.map(({ answered }) => answered)).toEqual(Array(4).fill('not-known'));
  });

  it('counts the essential needs that offers from the region answer at the level asked for', async () => {
    const catalogue = await base({ 'content/micro-credentials/milling.md': offered });
    const { offers, byLevel } = coverageInRegion(catalogue, 'basque-country');
    expect(offers.map(({ id }) => id)).toEqual(['milling']);
    // Measuring is asked for and taught at level 2; lathes are asked for at 2 and taught at 1 only.
    expect(byLevel).toEqual([
      { level: 1, needs: 1, answered: 0 },
      { level: 2, needs: 5, answered: 1 },
      { level: 3, needs: 1, answered: 0 },
      { level: 4, needs: 1, answered: 0 },
    ]);
  });

  it('takes no account of designs and of offers from elsewhere', async () => {
    const elsewhere = offered.replace('awardingBody: north-school', 'awardingBody: south-school');
    const catalogue = await base({ 'content/micro-credentials/milling.md': elsewhere });
    expect(catalogue.links.outcomesBySkill.get('measure-parts')).toHaveLength(2);
    expect(coverageInRegion(catalogue, 'basque-country').offers).toEqual([]);
  });

  it('leaves out what is merely optional', async () => {
    const optional = levelled(jobProfile('turner')).replace(
      'measure-parts, need: essential',
      'measure-parts, need: optional',
    );
    const { byLevel } = coverageInRegion(
      await base({ 'content/job-profiles/turner.yaml': optional }),
      'basque-country',
    );
    expect(byLevel[1]!.needs).toBe(4);
  });
});
