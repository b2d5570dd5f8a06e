import { describe, expect, it } from 'vitest';
import { folded } from '../../search/words.ts';
import { fits, optionCounts, queryOf, selectionFrom, type Row } from './selection.ts';

const row = (field: string, sectors: string[], text: string): Row => ({
  values: new Map([
    ['field', [field]],
    ['sector', sectors],
  ]),
  text: folded(text),
});
const rows = [
  row('machining', ['C25', 'C28'], 'CNC machine operator'),
  row('machining', ['C28'], 'Operador de máquinas'),
  row('welding', ['C25'], 'Welder'),
];
const facets = ['field', 'sector'];
const select = (query: string) => selectionFrom(new URLSearchParams(query), facets);

describe('selection', () => {
  it('reads the address and writes the same address', () => {
    expect(queryOf(select('sector=C28,C25&field=machining&other=1&q=two%20words'), facets)).toBe(
      '?field=machining&sector=C25,C28&q=two%20words',
    );
    expect(queryOf(select(''), facets)).toBe('');
  });

  it('joins values of a facet by “or” and facets by “and”', () => {
    const shown = (query: string) => rows.filter((each) => fits(each, select(query))).length;
    expect(shown('')).toBe(3);
    expect(shown('sector=C25')).toBe(2);
    expect(shown('sector=C25,C28')).toBe(3);
    expect(shown('sector=C25&field=machining')).toBe(1);
    expect(shown('field=nothing')).toBe(0);
  });

  it('finds words in any order, without accents and case', () => {
    expect(rows.filter((each) => fits(each, select('q=MAQUINAS operador')))).toEqual([rows[1]]);
  });

  it('counts the options of a facet beside the choices in the others', () => {
    expect(Object.fromEntries(optionCounts(rows, select('field=machining'), 'sector'))).toEqual({ C25: 1, C28: 2 });
    expect(Object.fromEntries(optionCounts(rows, select('field=machining'), 'field'))).toEqual({
      machining: 2,
      welding: 1,
    });
  });
});
