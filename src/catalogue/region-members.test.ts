import { describe, expect, it } from 'vitest';
import { loadWith } from './testing/content.ts';
import { learningFactory, organisation, region, vocabulary } from './testing/fixtures.ts';

const seat = (title: string, nuts: string, country = 'ES') =>
  organisation(title).replace('region: not-known', `region: ${nuts}`).replace('country: ES', `country: ${country}`);

/** Schools from a county up to a country, and one overseas. */
const files = {
  'content/vocabularies/nuts.yaml': vocabulary('nuts', ['ES', 'ES2', 'ES21', 'ES212', 'ES22']),
  'content/vocabularies/countries.yaml': vocabulary('countries', ['ES', 'CA']),
  'content/organisations/county-school.yaml': seat('County School', 'ES212'),
  'content/organisations/region-school.yaml': seat('Region School', 'ES21'),
  'content/organisations/neighbour-school.yaml': seat('Neighbour School', 'ES22'),
  'content/organisations/rough-school.yaml': seat('Rough School', 'ES2'),
  'content/organisations/overseas-school.yaml': seat('Overseas School', 'not-applicable', 'CA'),
  'content/regions/basque-country.yaml': region('Basque Country', 'ES21'),
  'content/regions/spain.yaml': region('Spain', 'ES'),
  'content/regions/british-columbia.yaml': region(
    'British Columbia',
    'not-applicable',
    'organisations: [overseas-school]\n',
  ).replace('country: ES', 'country: CA'),
};

describe('the organisations of a region', () => {
  it('are those whose NUTS region is the same or lies in it', async () => {
    const { links } = (await loadWith(files)).catalogue;
    expect(links.organisationsByRegion.get('basque-country')).toEqual(['county-school', 'region-school']);
    expect(links.organisationsByRegion.get('spain')).toEqual([
      'county-school',
      'neighbour-school',
      'region-school',
      'rough-school',
    ]);
  });

  it('are named where no NUTS code places them', async () => {
    const { links } = (await loadWith(files)).catalogue;
    expect(links.organisationsByRegion.get('british-columbia')).toEqual(['overseas-school']);
    expect(links.regionsByOrganisation.get('overseas-school')).toEqual(['british-columbia']);
  });

  it('leave out those of unknown seat', async () => {
    const { links } = (await loadWith(files)).catalogue;
    expect(links.regionsByOrganisation.has('north-school')).toBe(false);
  });

  it('know their regions, the narrowest first', async () => {
    const { links } = (await loadWith(files)).catalogue;
    expect(links.regionsByOrganisation.get('county-school')).toEqual(['basque-country', 'spain']);
    expect(links.regionsByOrganisation.get('rough-school')).toEqual(['spain']);
  });
});

describe('the learning factories of a region', () => {
  const at = (nuts: string, organisation: string) =>
    learningFactory('A Hall')
      .replace('nuts: not-known', `nuts: ${nuts}`)
      .replace('north-school', organisation)
      .replace('country: ES', 'country: not-known');
  const halls = {
    ...files,
    'content/learning-factories/north-hall.yaml': at('ES212', 'neighbour-school'),
    'content/learning-factories/overseas-hall.yaml': at('not-applicable', 'overseas-school'),
    'content/learning-factories/unplaced-hall.yaml': at('not-known', 'county-school'),
  };

  it('lie there by their own NUTS region, else by the seat of those who run them', async () => {
    const { links } = (await loadWith(halls)).catalogue;
    expect(links.factoriesByRegion.get('basque-country')).toEqual(['north-hall', 'unplaced-hall']);
    expect(links.factoriesByRegion.get('british-columbia')).toEqual(['overseas-hall']);
    expect(links.factoriesByRegion.get('spain')).toEqual(['north-hall', 'unplaced-hall']);
  });
});
