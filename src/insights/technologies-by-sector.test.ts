import { expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile, technology } from '../catalogue/testing/fixtures.ts';
import { technologiesBySector } from './technologies-by-sector.ts';

it('counts a job in each of its sectors, and once in all', async () => {
  const { catalogue } = await loadWith({
    'content/technologies/water-jets.yaml': technology('water jets'),
    'content/technologies/unused.yaml': technology('unused'),
    'content/job-profiles/toolmaker.yaml': jobProfile('toolmaker', 'technologies: [water-jets]\n').replace(
      'sectors: [C25]',
      'sectors: [C25, C28]',
    ),
  });
  const { sectors, rows } = technologiesBySector(catalogue);
  expect(sectors).toEqual([
    { sector: 'C25', jobs: 3 },
    { sector: 'C28', jobs: 1 },
  ]);
  expect(rows.find((row) => row.technology === 'water-jets')).toEqual({
    technology: 'water-jets',
    jobs: [1, 1],
    all: 1,
  });
  expect(rows.find((row) => row.technology === 'unused')).toEqual({ technology: 'unused', jobs: [0, 0], all: 0 });
  expect(rows.map(({ all }) => all)).toEqual(rows.map(({ all }) => all).sort((a, b) => b - a));
});
