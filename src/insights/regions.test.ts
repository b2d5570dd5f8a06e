import { describe, expect, it } from 'vitest';
import { loadWith, type Files } from '../catalogue/testing/content.ts';
import { course, microCredential, organisation, region } from '../catalogue/testing/fixtures.ts';
import { isPartnerRegion, offersFrom, organisationsInNoRegion } from './regions.ts';

const local = organisation('North School').replace('region: not-known', 'region: ES21');
const base: Files = {
  'content/organisations/north-school.yaml': local,
  'content/regions/basque-country.yaml': region('Basque Country'),
};
const load = async (files: Files = {}) => (await loadWith({ ...base, ...files })).catalogue;
const offers = async (files: Files) => offersFrom(await load(files), 'basque-country').map(({ id }) => id);
const milling = (change: (text: string) => string) => ({
  'content/micro-credentials/milling.md': change(microCredential('Milling')),
});
const submitted = (text: string) => text.replace('submittedBy: editorial', 'submittedBy: north-school');

describe('the offers from a region', () => {
  it('are those that an organisation of the region awards', async () => {
    const awardedBy = (id: string) =>
      milling((text) => text.replace('awardingBody: not-known', `awardingBody: ${id}`).replace('design', 'offered'));
    expect(await offers(awardedBy('north-school'))).toEqual(['milling']);
    expect(await offers(awardedBy('south-school'))).toEqual([]);
  });

  it('are the courses and offered micro-credentials that it submitted', async () => {
    expect(await offers({ 'content/repository/courses/milling/index.md': submitted(course('Milling')) })).toEqual([
      'milling',
    ]);
    expect(await offers(milling((text) => submitted(text).replace('design', 'offered')))).toEqual(['milling']);
  });

  it('are no designs without a provider, and nothing that the project drafted', async () => {
    expect(await offers(milling(submitted))).toEqual([]);
    expect(await offers({})).toEqual([]);
  });

  it('are not those whose awarding body sits elsewhere, whoever submitted them', async () => {
    const elsewhere = milling((text) =>
      submitted(text).replace('awardingBody: not-known', 'awardingBody: south-school'),
    );
    expect(await offers(elsewhere)).toEqual([]);
  });
});

describe('a region', () => {
  it('is one of a partner when a partner sits there', async () => {
    expect(isPartnerRegion(await load(), 'basque-country')).toBe(true);
    const host = local.replace('relation: partner', 'relation: host');
    expect(isPartnerRegion(await load({ 'content/organisations/north-school.yaml': host }), 'basque-country')).toBe(
      false,
    );
  });

  it('is missing for organisations of unknown seat', async () => {
    expect(organisationsInNoRegion(await load())).toEqual(['south-school']);
  });
});
