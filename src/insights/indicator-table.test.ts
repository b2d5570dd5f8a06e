import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/indicator.ts';
import { differingIn } from '../model/indicator-dimensions.ts';
import { arranged } from './indicator-table.ts';

const figure = (geography: string, period: string, value: number, group?: string): Figure => ({
  geography,
  period,
  value,
  source: 'survey',
  ...(group ? { group } : {}),
});

describe('figures as a table', () => {
  it('has places as rows, the largest latest figure first, and times as columns', () => {
    const table = arranged([figure('ES', '2023', 9), figure('DE', '2023', 2), figure('DE', '2024', 12)]);
    expect(table).toMatchObject({ rowsAre: 'geography', columnsAre: 'period', rows: ['DE', 'ES'] });
    expect(table.columns).toEqual(['2023', '2024']);
    expect(table.figureAt('DE', '2024')?.value).toBe(12);
    expect(table.figureAt('ES', '2024')).toBeUndefined();
  });

  it('has times as rows where only they differ, in their order', () => {
    const table = arranged([figure('EU', '2024', 2), figure('EU', '2021', 3)]);
    expect(table).toMatchObject({ rowsAre: 'period', columnsAre: undefined, rows: ['2021', '2024'] });
    expect(table.figureAt('2021', undefined)?.value).toBe(3);
  });

  it('has groups as rows, in the order in which the indicator lists them', () => {
    const table = arranged([figure('EU', '2024', 1, 'small'), figure('EU', '2024', 2, 'micro')], ['micro', 'small']);
    expect(table).toMatchObject({ rowsAre: 'group', rows: ['micro', 'small'] });
  });

  it('has one row for one figure', () => {
    expect(arranged([figure('EU', '2024', 1)])).toMatchObject({ rowsAre: 'period', rows: ['2024'] });
  });

  it('knows what figures differ in', () => {
    expect(differingIn([figure('EU', '2024', 1, 'a'), figure('ES', '2023', 1, 'b')])).toEqual([
      'group',
      'geography',
      'period',
    ]);
  });
});
