import { describe, expect, it } from 'vitest';
import { markWords, readExcerpt, type Stretch } from './marked-text.ts';

/** Stretches in one line, hits in brackets. */
const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markWords', () => {
  it('marks words at their beginning, whatever their accents and case', () => {
    expect(shown(markWords('Operador de máquinas CNC', 'maquina cnc'))).toBe('Operador de [máquina]s [CNC]');
    expect(shown(markWords('Schweißer/Schweißerin', 'schweisser'))).toBe('[Schweißer]/[Schweißer]in');
    expect(shown(markWords('magnetic image', 'mag'))).toBe('[mag]netic image');
  });

  it('marks long words also inside compounds', () => {
    expect(shown(markWords('Fräsmaschinenbediener', 'maschinen'))).toBe('Fräs[maschinen]bediener');
  });

  it('marks other forms of a word', () => {
    expect(shown(markWords('solder electronic assemblies', 'soldering'))).toBe('[solder] electronic assemblies');
    expect(shown(markWords('l’usinage à l’atelier', "d'usinages"))).toBe('l’[usinage] à l’atelier');
  });

  it('loses nothing of the text', () => {
    for (const text of ['', 'œuvre', 'no hit here', '𝛼-β laser 😀 laser']) {
      expect(
        markWords(text, 'laser oe')
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('readExcerpt', () => {
  it('knows hits from text', () => {
    expect(shown(readExcerpt('Runs <mark>CNC</mark> and <mark>laser.</mark>'))).toBe('Runs [CNC] and [laser.]');
  });

  it('takes every other tag for text', () => {
    expect(readExcerpt('<img src=x onerror=alert(1)> &lt;b&gt; <mark>&lt;script&gt;</mark> </mark>')).toEqual([
      { text: '<img src=x onerror=alert(1)> <b> ', marked: false },
      { text: '<script>', marked: true },
      { text: ' </mark>', marked: false },
    ]);
  });

  it('joins what was parted for the index', () => {
    expect(shown(readExcerpt('à l’ <mark>atelier</mark> d’ usinage'))).toBe('à l’[atelier] d’usinage');
  });
});
