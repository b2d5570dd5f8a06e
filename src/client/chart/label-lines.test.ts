import { describe, expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

describe('labelLines', () => {
  it('keeps a short name on one line', () => {
    expect(labelLines('Mill parts', 900, 13)).toEqual(['Mill parts']);
  });

  it('breaks a long name between words', () => {
    expect(labelLines('C28 Manufacture of machinery and equipment n.e.c.', 330, 13)).toEqual([
      'C28 Manufacture of',
      'machinery and…',
    ]);
    expect(labelLines('C28 Manufacture of machinery and equipment n.e.c.', 900, 13)).toEqual([
      'C28 Manufacture of machinery and equipment',
      'n.e.c.',
    ]);
  });

  it('cuts a word that is longer than a line', () => {
    expect(labelLines('Elektroenergieversorgungsunternehmen', 200, 13)).toEqual(['Elektroenerg…']);
  });

  it('shows a name even where there is hardly any room', () => {
    expect(labelLines('Mill parts', 0, 13)).toEqual(['Mill', 'parts']);
  });
});
