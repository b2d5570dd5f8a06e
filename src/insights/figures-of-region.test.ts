import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { indicator, region, vocabulary } from '../catalogue/testing/fixtures.ts';
import { figuresOfRegion } from './figures-of-region.ts';

const figure = (geography: string, period: string, value: number, more = '') =>
  `  - { geography: ${geography}, period: '${period}', value: ${value}, source: handbook${more} }\n`;

/** Two indicators over places from a region up to the union, two years, and two groups. */
const files = {
  'content/vocabularies/geographies.yaml': vocabulary('geographies', [
    'EU27-2020',
    'EU',
    'DE',
    'ES',
    'ES2',
    'ES21',
    'ES22',
    'ES91',
  ]),
  'content/vocabularies/nuts.yaml': vocabulary('nuts', ['ES2', 'ES21', 'ES212']),
  'content/indicators/apprentices.yaml': indicator('Apprentices').replace(
    /figures:\n(?: {2}- .*\n)+/,
    `figures:\n${[
      figure('EU', '2024', 65.2),
      figure('ES', '2023', 40),
      figure('ES', '2024', 41),
      figure('ES2', '2024', 50),
      figure('ES21', '2020', 60),
      figure('ES22', '2024', 70),
      figure('ES91', '2015', 80),
      figure('DE', '2024', 90),
    ].join('')}`,
  ),
  'content/indicators/sizes.yaml': indicator('Sizes')
    .replace('{EU 2024}', '{ES 2024 small}')
    .replace('origins:', 'groups: [{ id: small, title: Small firms }, { id: large, title: Large firms }]\norigins:')
    .replace(
      /figures:\n(?: {2}- .*\n)+/,
      `figures:\n${figure('ES', '2024', 1, ', group: small')}${figure('ES', '2024', 2, ', group: large')}`,
    ),
};

async function placesOf(text: string) {
  const { catalogue } = await loadWith({ ...files, 'content/regions/west.yaml': text });
  return figuresOfRegion(catalogue, catalogue.entries.regions.get('west')!).map(({ geography, latest }) => [
    geography,
    latest.map(({ indicator: { id }, figures }) => [id, figures.map(({ period, value }) => `${period}: ${value}`)]),
  ]);
}

describe('the figures of a region', () => {
  it('are the newest of itself, of what it lies in, and of the union, the narrowest first', async () => {
    expect(await placesOf(region('West', 'ES21'))).toEqual([
      ['ES21', [['apprentices', ['2020: 60']]]],
      ['ES2', [['apprentices', ['2024: 50']]]],
      [
        'ES',
        [
          ['apprentices', ['2024: 41']],
          ['sizes', ['2024: 1', '2024: 2']],
        ],
      ],
      ['EU', [['apprentices', ['2024: 65.2']]]],
    ]);
  });

  it('are those of wider places where there is none of its own, and never those of its neighbours', async () => {
    const places = (await placesOf(region('West', 'ES212'))).map(([geography]) => geography);
    expect(places).toEqual(['ES21', 'ES2', 'ES', 'EU']);
  });

  it('are also those that an earlier edition of NUTS has of its parts', async () => {
    const parts = region('West', 'ES21').replace('coordinates:', 'earlierNuts: [ES91]\ncoordinates:');
    expect((await placesOf(parts)).map(([geography]) => geography)).toEqual(['ES21', 'ES91', 'ES2', 'ES', 'EU']);
  });

  it('are those of its country and of the union where it has no code', async () => {
    const places = await placesOf(region('West', 'not-applicable').replace('country: ES', 'country: DE'));
    expect(places.map(([geography]) => geography)).toEqual(['DE', 'EU']);
  });
});
