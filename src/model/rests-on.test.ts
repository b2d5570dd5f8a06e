import { describe, expect, it } from 'vitest';
import { hasMoved, isOld } from './rests-on.ts';

const figure = (value: number, tolerance?: number) => ({
  measure: 'answered-needs' as const,
  on: '2026-11-28',
  value,
  ...(tolerance !== undefined && { tolerance }),
});

describe('a figure that a text rests on', () => {
  it('may differ by five per cent of its value', () => {
    expect(hasMoved(figure(80), 84)).toBe(false);
    expect(hasMoved(figure(80), 84.1)).toBe(true);
    expect(hasMoved(figure(80), 75.9)).toBe(true);
  });

  it('may differ by its own tolerance', () => {
    expect(hasMoved(figure(80, 10), 90)).toBe(false);
    expect(hasMoved(figure(0.3, 0.2), 0.1 + 0.4)).toBe(false);
    expect(hasMoved(figure(80, 0), 80.1)).toBe(true);
  });

  it('has moved from zero as soon as it is something', () => {
    expect(hasMoved(figure(0), 0)).toBe(false);
    expect(hasMoved(figure(0), 1)).toBe(true);
  });

  it('is old after twelve months, not on the day itself', () => {
    expect(isOld(figure(80), '2027-11-28')).toBe(false);
    expect(isOld(figure(80), '2027-11-29')).toBe(true);
  });
});
