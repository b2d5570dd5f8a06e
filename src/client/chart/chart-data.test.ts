import { expect, it } from 'vitest';
import { csvOf } from './chart-data.ts';

it('CSV holds what the table holds: quoted where it must be, empty where it is not known', () => {
  const rows = [
    { name: 'Jobs, "new" ones', values: [3, undefined] },
    { name: '=HYPERLINK("x")', values: [-1.5, 0] },
  ];
  expect(csvOf({ rowsAre: 'Kind', series: ['Draft', 'Validated'], rows })).toBe(
    'Kind,Draft,Validated\r\n"Jobs, ""new"" ones",3,\r\n"\'=HYPERLINK(""x"")",-1.5,0\r\n',
  );
});
