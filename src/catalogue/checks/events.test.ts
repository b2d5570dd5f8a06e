import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { event } from '../testing/fixtures.ts';

const file = 'content/events/camp.yaml';
const withDates = (dates: string) => printed({ [file]: event('Camp', dates) });

describe('OBS460: the dates of an event', () => {
  it('may be a day, days or a month', async () => {
    for (const dates of ['start: 2025-05-13', 'start: 2025-05-13\nend: 2025-05-15', 'start: 2024-06'])
      expect(await withDates(dates)).toBe('');
  });

  it('come in their order', async () => {
    expect(await withDates('start: 2025-05-15\nend: 2025-05-13')).toContain(
      '2025-05-13 is not after the first day (2025-05-15)',
    );
  });

  it('give no last day beside a month', async () => {
    expect(await withDates('start: 2025-05\nend: 2025-05-13')).toContain('a last day stands beside a month');
  });

  it('are not reported before they have come', async () => {
    const far = event('Camp', 'start: 2199-01-01');
    expect(await printed({ [file]: far })).toContain('no source can report it');
    expect(await printed({ [file]: far.replace('known: reported', 'known: announced') })).toBe('');
  });
});
