import { describe, expect, it } from 'vitest';
import { step } from './step.ts';

describe('step', () => {
  it('tells what it does and what came out of it', async () => {
    const told: string[] = [];
    expect(
      await step(
        (line) => told.push(line),
        'pages',
        () => 12,
        (count) => `${count} pages`,
      ),
    ).toBe(12);
    expect(told).toEqual(['… pages', expect.stringMatching(/^✓ pages: 12 pages \(\d+\.\d s\)$/)]);
  });

  it('tells of a failure and passes it on', async () => {
    const told: string[] = [];
    const fail = () => Promise.reject(new Error('no room'));
    await expect(
      step(
        (line) => told.push(line),
        'pages',
        fail,
        () => '',
      ),
    ).rejects.toThrow('no room');
    expect(told.at(-1)).toMatch(/^✗ pages \(\d+\.\d s\)$/);
  });
});
