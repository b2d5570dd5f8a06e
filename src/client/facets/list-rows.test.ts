import { expect, it } from 'vitest';
import { rowsOf } from './list-rows.ts';
import { fits } from './selection.ts';

it('reads the rows of a list with their headings, values and names', () => {
  const rows = rowsOf(
    {
      groups: ['Zerspanung', 'Schweißen'],
      rows: [
        ['welder', 'Schweißer', 1, 'welding;3 4', 'EQR 3–4', 'Schweißer', 'Schweißfachkraft fuser'],
        ['turner', 'turner', 0, 'machining', '', '', '', 'en'],
      ],
    },
    ['field', 'eqf'],
  );
  expect(rows[0]).toMatchObject({ id: 'welder', group: 'Schweißen', side: 'EQR 3–4', titleLanguage: undefined });
  expect([...rows[0]!.values]).toEqual([
    ['field', ['welding']],
    ['eqf', ['3', '4']],
  ]);
  expect(rows[1]).toMatchObject({ group: 'Zerspanung', titleLanguage: 'en' });
  const named = (words: string) => rows.filter((row) => fits(row, { values: new Map(), words })).map(({ id }) => id);
  expect(named('schweissfachkraft')).toEqual(['welder']);
  expect(named('FUSER')).toEqual(['welder']);
});
