import { describe, expect, it } from 'vitest';
import { loadWith } from './content.ts';
import { soundCounts } from './fixtures.ts';

describe('the fixtures', () => {
  it('are sound, so that what a test finds comes from what it changes', async () => {
    const { diagnostics, records } = await loadWith({});
    expect(diagnostics.filter(({ code }) => code !== 'OBS607')).toEqual([]);
    expect(records).toBe(soundCounts().records);
    expect(records).toBeGreaterThan(15);
  });
});
