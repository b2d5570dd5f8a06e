import { describe, expect, it } from 'vitest';
import { readAnswerTable } from './answer-table.ts';
import { SMALL_INSTRUMENT } from './testing/small-instrument.ts';

const HEAD = 'language,form,know-speeds,turn-shaft,cut-thread,keep-order,read-gauge,know-limits';
const read = (text: string) => readAnswerTable(text, SMALL_INSTRUMENT);
const mistakes = (text: string) => read(text).mistakes.map(({ line, message }) => `${line} ${message}`);

describe('readAnswerTable', () => {
  it('reads answers, the three other answers and empty cells', () => {
    const { rows, mistakes: none } = read(`${HEAD}\nde,full,0,3,na,dk,ns,\n`);
    expect(none).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ language: 'de', form: 'full' });
    expect([...rows[0]!.answers]).toEqual([
      ['know-speeds', 0],
      ['turn-shaft', 3],
      ['cut-thread', 'not-applicable'],
      ['keep-order', 'unknown'],
      ['read-gauge', 'undisclosed'],
    ]);
  });

  it('reads what spreadsheets write: semicolons, a byte order mark, quotation marks, capitals, Windows line ends', () => {
    const text = `\uFEFF${HEAD.replaceAll(',', ';')}\r\n"it";full;1;2;NA;"3"; 0 ;1\r\n\r\n`;
    expect(read(text)).toMatchObject({ mistakes: [], rows: [{ language: 'it', form: 'full' }] });
    expect(read(text).rows[0]!.answers.get('read-gauge')).toBe(0);
  });

  it('needs the columns of a form only where somebody answered it', () => {
    expect(mistakes('form,language,turn-shaft,read-gauge\nshort,es,1,2\n')).toEqual([]);
    expect(mistakes('form,language,turn-shaft,read-gauge\nfull,es,1,2\n')).toEqual([
      '2 the full form needs the columns know-speeds, cut-thread, keep-order, know-limits',
    ]);
  });

  it('names line, column and remedy of everything that it cannot use', () => {
    expect(
      mistakes(
        `${HEAD}\nde,full,0,3,1,1,1,1\nde,full,4,3,x,1,1,1\npt,full,0,0,0,0,0,0\nde,long,0,0,0,0,0,0\nde,full,1\n`,
      ),
    ).toEqual([
      '3 know-speeds is "4"; write 0 to 3, na, dk, ns or nothing',
      '3 cut-thread is "x"; write 0 to 3, na, dk, ns or nothing',
      '4 language is "pt"; write one of en, es, fr, de, it',
      '5 form is "long"; write short or full',
      '6 has 3 values, but there are 8 columns',
    ]);
  });

  it('counts lines as an editor does, also behind empty ones', () => {
    expect(mistakes(`${HEAD}\n\n\nde,full,9,0,0,0,0,0\n`)).toEqual([
      '4 know-speeds is "9"; write 0 to 3, na, dk, ns or nothing',
    ]);
  });

  it('refuses answers to items that the form does not have', () => {
    expect(mistakes(`${HEAD}\nde,short,2,1,,,1,\n`)).toEqual([
      '2 know-speeds is answered, but is not in the short form',
    ]);
  });

  it('refuses columns that are no items, above all names and dates, and columns that are missing or there twice', () => {
    expect(mistakes('language,form,name,turn-shaft,turn-shaft\n')).toEqual([
      '1 there is no item "name" in version 1.2.0; only language, form and items are columns, no names and no dates',
      '1 the column "turn-shaft" is there twice',
    ]);
    expect(mistakes('turn-shaft\n1\n')).toEqual(['1 the column language is missing', '1 the column form is missing']);
  });

  it('refuses what is no table', () => {
    expect(mistakes('')).toEqual(['1 the table is empty']);
    expect(mistakes(`${HEAD}\n`)).toEqual(['1 there are no answers below the names of the columns']);
    expect(mistakes(`${HEAD}\nde,full,"1,2\n`)[0]).toMatch(/^\d+ this is not CSV: /);
    expect(mistakes('PK\u0003\u0004 not a table')[0]).toContain('only language, form and items are columns');
  });
});
