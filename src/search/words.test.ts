import { describe, expect, it } from 'vitest';
import { areAlike, joinElisions, partElisions, searchKey, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it('sees one word in its different writings', () => {
    expect(searchKey('Schweißer')).toBe(searchKey('SCHWEISSER'));
    expect(searchKey('Operador de MÁQUINAS')).toBe('operador de maquinas');
    expect(searchKey('mise en œuvre')).toBe(searchKey('mise en oeuvre'));
  });

  it('parts compounds at hyphens and slashes and keeps the names of languages and versions', () => {
    expect(wordsOf('CNC-Fräser/CNC-Fräserin')).toEqual(['cnc', 'fraser', 'cnc', 'fraserin']);
    expect(wordsOf('C++ and C# (MIG/MAG), 3D')).toEqual(['c++', 'and', 'c#', 'mig', 'mag', '3d']);
  });

  it('finds the word behind an elided article', () => {
    expect(wordsOf("affûteur d’outils à l'atelier")).toEqual(['affuteur', 'outils', 'a', 'atelier']);
    expect(wordsOf("lavorazione dell'acciaio")).toEqual(['lavorazione', 'acciaio']);
    expect(wordsOf("the operator's shift")).toEqual(['the', 'operator', 's', 'shift']);
  });
});

describe('elisions', () => {
  it('are parted for the index and joined for the reader', () => {
    const text = 'Règle l’usinage à l’atelier, qu’il contrôle';
    expect(partElisions(text)).toBe('Règle l’ usinage à l’ atelier, qu’ il contrôle');
    expect(joinElisions(partElisions(text))).toBe(text);
    expect(joinElisions('à l’ <mark>atelier</mark>')).toBe('à l’<mark>atelier</mark>');
  });

  it('leave English possessives alone', () => {
    expect(joinElisions(partElisions('the operators’ work'))).toBe('the operators’ work');
  });
});

describe('areAlike', () => {
  it('knows forms of a word from other words', () => {
    for (const [a, b] of [
      ['weld', 'welding'],
      ['soldering', 'solder'],
      ['welder', 'welding'],
      ['machine', 'machining'],
      ['plc', 'plcs'],
    ]) {
      expect(areAlike(a!, b!), `${a} ${b}`).toBe(true);
    }
    for (const [a, b] of [
      ['weld', 'well'],
      ['it', 'item'],
      ['steel', 'steering'],
      ['turn', 'turbine'],
    ]) {
      expect(areAlike(a!, b!), `${a} ${b}`).toBe(false);
    }
  });
});
