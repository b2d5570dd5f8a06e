import { describe, expect, it } from 'vitest';
import { byNearness, nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds what was probably meant', () => {
    expect(nearest('definiton', ['title', 'definition'])).toBe('definition');
    expect(nearest('raed-drawings', ['read-drawings', 'weld'])).toBe('read-drawings');
    expect(nearest('25', ['C25', 'C28'])).toBe('C25');
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
