import { describe, expect, it } from 'vitest';
import { isAhead } from './event.ts';

describe('an event is ahead', () => {
  it('until its last day is over', () => {
    const event = { start: '2026-04-21', end: '2026-04-23' };
    expect(isAhead(event, '2026-04-20')).toBe(true);
    expect(isAhead(event, '2026-04-23')).toBe(true);
    expect(isAhead(event, '2026-04-24')).toBe(false);
  });

  it('until its month is over, where only the month is known', () => {
    expect(isAhead({ start: '2024-06' }, '2024-05-31')).toBe(true);
    expect(isAhead({ start: '2024-06' }, '2024-06-30')).toBe(true);
    expect(isAhead({ start: '2024-06' }, '2024-07-01')).toBe(false);
  });
});
