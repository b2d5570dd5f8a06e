import { expect, it } from 'vitest';
import type { JobNeed, Links, TaughtOutcome } from '../catalogue/catalogue.ts';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile } from '../catalogue/testing/fixtures.ts';
import { balanceByLevel, demandOf, mostAsked } from './demand.ts';

const need = (job: string, level: JobNeed['level']): JobNeed => ({ job, level, need: 'essential', basis: ['draft'] });
const taught = (id: string, level: TaughtOutcome['level']): TaughtOutcome => ({
  collection: 'courses',
  id,
  level,
  text: '',
});
const links = {
  jobsBySkill: new Map([
    ['weld', [need('welder', 3)]],
    ['measure', [need('inspector', 3), need('welder', 1)]],
    ['draw', [need('welder', 2)]],
  ]),
  outcomesBySkill: new Map([['measure', [taught('measuring', 1)]]]),
} as unknown as Links;

it('ranks skills by the jobs that ask for them, ties by id', () => {
  expect(mostAsked(links, 2)).toEqual([
    { skill: 'measure', jobs: 2 },
    { skill: 'draw', jobs: 1 },
  ]);
});

it('sets asked against taught, level by level', () => {
  const rows = balanceByLevel(links, 'measure');
  expect(rows.map(({ level, asked, taught: offers }) => [level, asked.length, offers.length])).toEqual([
    [1, 1, 1],
    [2, 0, 0],
    [3, 1, 0],
    [4, 0, 0],
  ]);
  expect(balanceByLevel(links, 'nothing').every((row) => row.asked.length + row.taught.length === 0)).toBe(true);
});

it('counts who asks for a skill by need, level, sector and technology', async () => {
  // The turner and the miller of the sound content ask for it as essential at level 2 and work in C25.
  const smith = jobProfile('smith', 'technologies: [turning]\n')
    .replace('sectors: [C25]', 'sectors: [C28, C25]')
    .replace('{ skill: measure-parts, need: essential, level: 2,', '{ skill: measure-parts, need: optional, level: 3,');
  const { catalogue } = await loadWith({ 'content/job-profiles/smith.yaml': smith });
  expect(demandOf(catalogue, 'measure-parts')).toEqual({
    byNeed: { essential: 2, optional: 1 },
    byLevel: { 1: 0, 2: 2, 3: 1, 4: 0 },
    bySector: [
      { value: 'C25', jobs: 3 },
      { value: 'C28', jobs: 1 },
    ],
    byTechnology: [{ value: 'turning', jobs: 1 }],
  });
  expect(demandOf(catalogue, 'nothing').bySector).toEqual([]);
});

it('names the sectors that ask equally often by their codes, and none for a skill that nobody asks for', async () => {
  const smith = { 'content/job-profiles/smith.yaml': jobProfile('smith').replace('[C25]', '[C28, C25]') };
  const { catalogue } = await loadWith({
    ...smith,
    'content/job-profiles/turner.yaml': undefined,
    'content/job-profiles/miller.yaml': undefined,
  });
  expect(demandOf(catalogue, 'grind-tools').bySector.map(({ value }) => value)).toEqual(['C25', 'C28']);
  expect(demandOf(catalogue, 'nothing').bySector).toEqual([]);
});
