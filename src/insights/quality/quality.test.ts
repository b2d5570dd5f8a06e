import { describe, expect, it } from 'vitest';
import { loadWith } from '../../catalogue/testing/content.ts';
import { jobProfile, skill, source } from '../../catalogue/testing/fixtures.ts';
import { ageCounts } from './age.ts';
import { basisCounts } from './basis.ts';
import { evidenceCounts } from './evidence.ts';
import { activeOrganisations, reviewQueue } from './review-queue.ts';
import { translationCounts } from './translations.ts';

const catalogueWith = async (files: Record<string, string> = {}) => (await loadWith(files)).catalogue;

describe('evidence', () => {
  it('counts the sources that are not the project’s own work', async () => {
    const vocabulary = 'content/vocabularies/source-types.yaml';
    const own = source('Own judgement').replace('type: web-page', 'type: own-work');
    const catalogue = await catalogueWith({
      [vocabulary]: `title: Types\nsource: Made up\nextent: complete\nlabelStates: { en: official, es: official, fr: official, de: official, it: official }\nconcepts:\n${['web-page', 'own-work'].map((code) => `  - code: ${code}\n    labels: { en: ${code}, es: ${code}, fr: ${code}, de: ${code}, it: ${code} }\n`).join('')}`,
      'content/sources/own.yaml': own,
      'content/sources/other.yaml': source('Other handbook'),
      'content/skills/weld.yaml': skill('weld').replace('- source: handbook', '- source: own'),
      'content/skills/braze.yaml': skill('braze').replace(
        '- source: handbook',
        '- source: handbook\n  - source: other',
      ),
    });
    expect(evidenceCounts(catalogue, 'skills')).toEqual({ ownJudgementOnly: 1, oneSource: 8, moreSources: 1 });
  });
});

describe('age', () => {
  it('counts from the last review, or from the submission where there is none', async () => {
    const submitted = (title: string, on: string, more = '') =>
      skill(title).replace('submittedOn: 2026-01-10\n', `submittedOn: ${on}\n${more}`);
    const review = 'reviews:\n  - { organisation: north-school, on: 2025-12-01, step: final, outcome: accepted }\n';
    const catalogue = await catalogueWith({
      'content/skills/weld.yaml': submitted('weld', '2023-01-10'),
      'content/skills/braze.yaml': submitted('braze', '2023-01-10', review),
      'content/skills/rivet.yaml': submitted('rivet', '2025-01-11'),
    });
    expect(ageCounts({ ...catalogue, asOf: '2026-01-10' }, 'skills')).toEqual({
      underSix: 9,
      underTwelve: 1,
      underTwentyFour: 0,
      older: 1,
    });
    expect(ageCounts({ ...catalogue, asOf: '2026-01-11' }, 'skills')).toMatchObject({ underTwentyFour: 1 });
  });
});

describe('translations', () => {
  it('are complete, partial, stale or missing', async () => {
    const levels = 'levels: { foundation: Un, intermediate: Deux, advanced: Trois, specialised: Quatre }';
    const catalogue = await catalogueWith({
      'content/translations/fr/skills.yaml': `clamp-workpieces:
  { state: reviewed, title: brider, definition: Brider sans marque., ${levels} }
deburr-edges: { state: unreviewed, title: ébavurer, definition: Ébavurer., ${levels} }
grind-tools: { state: unreviewed, title: affûter }
measure-parts: { of: '000000000000', state: unreviewed, title: mesurer, definition: Mesurer., ${levels} }
`,
    });
    const counts = { reviewed: 1, unreviewed: 1, partial: 1, stale: 1, missing: 4 };
    expect(translationCounts(catalogue, 'skills', 'fr')).toEqual(counts);
    expect(translationCounts(catalogue, 'skills', 'en')).toMatchObject({ reviewed: 8 });
  });
});

describe('links', () => {
  it('count once each, by need and strongest basis', async () => {
    const based = jobProfile('turner')
      .replace('basis: [draft]', 'basis: [draft, { source: handbook, note: Chapter 3. }]')
      .replace('basis: [draft]', 'basis: [{ statementBy: north-school, on: 2026-01-10 }, draft]')
      .replace('need: essential, level: 2, basis: [draft]', 'need: optional, level: 2, basis: [draft]');
    const counts = basisCounts(await catalogueWith({ 'content/job-profiles/turner.yaml': based }));
    expect(counts).toEqual({
      essential: { statement: 1, escoEssential: 0, escoOptional: 0, source: 1, draft: 13 },
      optional: { statement: 0, escoEssential: 0, escoOptional: 0, source: 0, draft: 1 },
    });
  });
});

describe('the review queue', () => {
  it('puts first what most records build on, and leaves out what is validated', async () => {
    const catalogue = await catalogueWith({
      'content/skills/weld.yaml': skill('weld'),
      'content/skills/read-drawings.yaml': skill('read engineering drawings').replace(
        'submittedOn: 2026-01-10\n',
        'submittedOn: 2026-01-10\nreviews:\n  - { organisation: north-school, on: 2026-01-10, step: final, outcome: accepted }\n',
      ),
    });
    const queue = reviewQueue(catalogue, 20);
    expect(queue.map(({ id }) => id)).not.toContain('read-drawings');
    expect(queue[0]).toMatchObject({ jobs: 2 });
    expect(queue.at(-1)).toEqual({ collection: 'skills', id: 'weld', jobs: 0, offers: 0 });
    expect(reviewQueue(catalogue, 3)).toHaveLength(3);
    expect(activeOrganisations(catalogue)).toBe(1);
  });
});
