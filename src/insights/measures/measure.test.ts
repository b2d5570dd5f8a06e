import { describe, expect, it } from 'vitest';
import { loadWith } from '../../catalogue/testing/content.ts';
import { jobProfile, opportunity, organisation, skill, source } from '../../catalogue/testing/fixtures.ts';
import { evidenceNow } from './evidence.ts';
import { measure } from './measure.ts';
import { share } from './share.ts';

const REVIEWED = `reviews:
  - { organisation: south-school, on: 2026-01-10, step: final, outcome: accepted }
`;
const STATED = '{ statementBy: north-school, on: 2026-01-05 }';

const loaded = async (files: Record<string, string> = {}) => (await loadWith(files)).catalogue;

const changedFiles = () => ({
  'content/skills/read-drawings.yaml': skill('read engineering drawings', REVIEWED),
  'content/sources/survey.yaml': source('Survey of 2024'),
  'content/organisations/north-school.yaml': organisation('North School').replace(
    '  - source: handbook\n',
    '  - source: handbook\n  - source: survey\n',
  ),
  'content/job-profiles/turner.yaml': jobProfile('turner').replace('basis: [draft]', `basis: [${STATED}]`),
  'content/opportunities/always.md': opportunity('Any time', 'not-applicable'),
  'content/translations/de/roadmap.yaml':
    'ask-for-reviews: { state: reviewed, title: Um Begutachtung bitten, summary: Andere lesen es. }\n',
});

describe('measures', () => {
  it('count the records that are reviewed, sourced and translated', async () => {
    const sound = await loaded();
    const changed = await loaded(changedFiles());
    const total = measure(changed, 'validated-records').of!.total;
    expect(measure(sound, 'validated-records')).toEqual(share(0, total - 1));
    expect(measure(changed, 'validated-records')).toEqual(share(1, total));
    expect(measure(changed, 'records-with-several-sources')).toEqual(share(1, total));
    // Every record is in English: four translations each.
    expect(measure(sound, 'reviewed-translations')).toEqual(share(0, 4 * (total - 1)));
    expect(measure(changed, 'reviewed-translations')).toEqual(share(1, 4 * total));
    expect(measure(changed, 'complete-translations')).toEqual(share(1, 4 * total));
  });

  it('count the links that an organisation has stated: one of two jobs with eight skills each', async () => {
    const sound = await loaded();
    const changed = await loaded(changedFiles());
    expect(measure(sound, 'links-stated-by-organisations')).toEqual(share(0, 16));
    expect(measure(changed, 'links-stated-by-organisations')).toEqual({ value: 6.3, of: { part: 1, total: 16 } });
  });

  it('count the essential needs that an offer answers at the level asked for', async () => {
    const sound = await loaded();
    // Both jobs need eight skills; only reading drawings, needed at level 2, is taught that far: by the course.
    expect(measure(sound, 'answered-needs')).toEqual({ value: 12.5, of: { part: 2, total: 16 } });
  });

  it('count organisations, offers and opportunities', async () => {
    const sound = await loaded();
    const changed = await loaded(changedFiles());
    expect(measure(sound, 'organisations-with-records').value).toBe(0);
    expect(measure(changed, 'organisations-with-records').value).toBe(1);
    expect(measure(sound, 'offered-micro-credentials').value).toBe(0);
    expect(measure(sound, 'open-courses').value).toBe(1);
    expect(measure(sound, 'job-profiles').value).toBe(2);
    expect(measure(changed, 'open-opportunities').value - measure(sound, 'open-opportunities').value).toBe(1);
  });

  it('of nothing are zero', () => {
    expect(share(0, 0).value).toBe(0);
    expect(share(1, 3).value).toBe(33.3);
  });

  it('tell what has become of the figures of a recommendation', async () => {
    const sound = await loaded();
    const figures = [
      { measure: 'job-profiles', value: 3, on: '2026-01-01' },
      { indicator: 'apprentices', geography: 'EU', period: '2024', value: 65.2, on: '2020-01-01' },
    ] as const;
    const now = evidenceNow({ ...sound, asOf: '2026-02-01' }, figures);
    expect(now.map(({ now: value, moved, old }) => [value, moved, old])).toEqual([
      [2, true, false],
      [65.2, false, true],
    ]);
  });
});
