import { describe, expect, it } from 'vitest';
import { byNearness, nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds what was probably meant', () => {
    expect(nearest('definiton', ['title', 'definition'])).toBe('definition');
    expect(nearest('raed-drawings', ['read-drawings', 'weld'])).toBe('read-drawings');
    expect(nearest('25', ['C25', 'C28'])).toBe('C25');
  });

  it('takes the shortest that begins with a word, but not with a code', () => {
    const fields = ['welding-and-forming-of-plastics', 'welding-and-forming', 'machining'];
    expect(nearest('welding', fields)).toBe('welding-and-forming');
    expect(nearest('ES212', ['ES2121'])).toBe('ES2121');
    expect(nearest('0715', ['0715-more'])).toBeUndefined();
  });

  it('of a short word lets only capitals, blanks or one missing letter pass', () => {
    expect(nearest('C99', ['C19', 'C29'])).toBeUndefined();
    expect(nearest('NO', ['NL', 'NE'])).toBeUndefined();
    expect(nearest('es', ['DE', 'ES'])).toBe('ES');
    expect(nearest('C ', ['C', 'D'])).toBe('C');
    expect(nearest('ned', ['need', 'level'])).toBe('need');
    expect(nearest('ES2', ['ES21', 'ES22'])).toBeUndefined();
  });

  it('finds nothing where nothing is near', () => {
    expect(nearest('colour', ['title', 'definition'])).toBeUndefined();
    expect(nearest('ab', ['xy'])).toBeUndefined();
    expect(nearest('', ['title'])).toBeUndefined();
  });
});

describe('byNearness', () => {
  it('puts the nearest first and keeps the order of the others', () => {
    expect(byNearness('optonal', ['essential', 'optional'])).toEqual(['optional', 'essential']);
  });
});
