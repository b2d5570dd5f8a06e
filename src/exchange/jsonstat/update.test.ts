import { describe, expect, it } from 'vitest';
import { loadWith } from '../../catalogue/testing/content.ts';
import { indicator, vocabulary } from '../../catalogue/testing/fixtures.ts';
import { readJsonStat } from './dataset.ts';
import { smallDataset } from './testing/small-dataset.ts';
import { updatesFrom } from './update.ts';
import { withFigures } from './write.ts';

const FILE = 'content/indicators/workplace.yaml';
const codes = { 'content/vocabularies/geographies.yaml': vocabulary('Places', ['EU', 'DE', 'EU27-2020', 'FR']) };

const text = indicator('Learning at a workplace')
  .replaceAll('geography: EU,', 'geography: EU27-2020,')
  .replace('{EU 2024}', '{EU27-2020 2024}')
  .replace('  - { source: handbook,', '  - { source: handbook, dataset: tps00215,')
  .replace('limits:', '# What the office says of them.\nlimits:');

const load = async (record = text) => (await loadWith({ ...codes, [FILE]: record })).catalogue;

describe('newer figures of a data set', () => {
  it('come to the indicator that names it: new ones, corrected ones, and those that stay', async () => {
    const [update, ...others] = updatesFrom(
      readJsonStat(smallDataset({ value: [65.2, 66, 94.5, 95.5] })),
      await load(),
    );
    expect(others).toEqual([]);
    expect(update).toMatchObject({ unchanged: 1, leftOut: [], updated: '2026-05-04' });
    expect(update!.added).toEqual([
      { geography: 'EU27-2020', period: '2025', value: 66, flags: ['break', 'provisional'] },
      { geography: 'DE', period: '2025', value: 95.5, flags: ['low-reliability'] },
    ]);
    expect(update!.changed.map(({ before, after }) => [before.value, after.value])).toEqual([[90, 94.5]]);
  });

  it('are written without touching anything else', async () => {
    const [update] = updatesFrom(readJsonStat(smallDataset({ value: [65.2, 66, 94.5, 95.5] })), await load());
    const before = text.split('\n');
    const after = withFigures(text, update!).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  - { source: handbook, dataset: tps00215, question: Do you learn at a workplace?, reading: primary, updated: 2026-05-04 }',
      "  - { geography: DE, period: '2024', value: 94.5, source: handbook }",
      "  - { geography: EU27-2020, period: '2025', value: 66, source: handbook, flags: [ break, provisional ] }",
      "  - { geography: DE, period: '2025', value: 95.5, source: handbook, flags: [ low-reliability ] }",
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(2);
    const { diagnostics } = await loadWith({ ...codes, [FILE]: after.join('\n') });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leave out places that the indicator does not show', async () => {
    const onlyUnion = text.replace(/ {2}- \{ geography: DE.*\n/, '');
    const [update] = updatesFrom(readJsonStat(smallDataset()), await load(onlyUnion));
    expect(update).toMatchObject({ leftOut: ['DE'], unchanged: 1, changed: [] });
    expect(update!.added.map(({ geography }) => geography)).toEqual(['EU27-2020']);
  });

  const several = smallDataset({
    id: ['sex', 'unit', 'geo', 'time'],
    size: [2, 1, 2, 1],
    dimension: {
      sex: { category: { index: ['F', 'T'] } },
      unit: { category: { index: ['PC'] } },
      geo: { category: { index: ['EU27_2020', 'DE'] } },
      time: { category: { index: ['2024'] } },
    },
    value: [60, 85, 65.2, 90],
    status: undefined,
  });

  it('are those of the slice that the origin names', async () => {
    const women = text.replace('reading: primary', 'reading: primary, slice: [{ dimension: sex, category: F }]');
    const [update] = updatesFrom(readJsonStat(several), await load(women));
    expect(update!.changed.map(({ after }) => after.value)).toEqual([60, 85]);
  });

  it('are refused where it is left open which part of the data set is meant', async () => {
    const catalogue = await load();
    expect(() => updatesFrom(readJsonStat(several), catalogue)).toThrowErrorMatchingInlineSnapshot(`
      [ImportError: The dimension “sex” has 2 categories (F, T). Say which one is meant:
      in the origin “handbook” write
          slice:
            - { dimension: sex, category: F }]
    `);
    const men = text.replace('reading: primary', 'reading: primary, slice: [{ dimension: sex, category: M }]');
    const other = await load(men);
    expect(() => updatesFrom(readJsonStat(several), other)).toThrow('wants “M” of the dimension “sex”');
  });

  it('are refused where no indicator names the data set', async () => {
    const catalogue = await load(text.replace('dataset: tps00215, ', ''));
    expect(() => updatesFrom(readJsonStat(smallDataset()), catalogue)).toThrowErrorMatchingInlineSnapshot(
      `[ImportError: No indicator has an origin with \`dataset: tps00215\`. Add that line to the origin that the figures belong to.]`,
    );
    expect(() => updatesFrom(readJsonStat(smallDataset()), catalogue, 'robots')).toThrow('npm run new -- indicator');
  });

  it('are refused where the figures stand for groups, which the data set does not know', async () => {
    const grouped = text
      .replace('origins:', 'groups: [{ id: girls, title: Girls }]\norigins:')
      .replace("geography: DE, period: '2024',", "geography: DE, period: '2024', group: girls,");
    const catalogue = await load(grouped);
    expect(() => updatesFrom(readJsonStat(smallDataset()), catalogue)).toThrow('belong to groups');
  });
});
