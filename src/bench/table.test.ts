import { expect, it } from 'vitest';
import { tableOf } from './table.ts';

it('lines up columns, names to the left and figures to the right', () => {
  const rows = [
    ['home', '4.1', '/en/'],
    ['search page', '12.0', '/en/search/'],
  ];
  expect(tableOf(['kind', 'kB', 'page'], rows).split('\n')).toEqual([
    'kind           kB  page',
    'home          4.1  /en/',
    'search page  12.0  /en/search/',
  ]);
});
