import { describe, expect, it } from 'vitest';
import { ThinPath } from './thin-path.ts';

describe('a thinned path', () => {
  it('is written in whole units, each point from the one before', () => {
    const path = new ThinPath(2);
    path.moveTo(10.2, 20.4);
    path.lineTo(14.6, 20.4);
    path.lineTo(14.6, 12.3);
    path.closePath();
    expect(path.toString()).toBe('M10 20l5 0 0-8z');
  });

  it('leaves out points that are nearer than the spacing to the last one kept, not to the last one seen', () => {
    const path = new ThinPath(2);
    path.moveTo(0, 0);
    for (const x of [1, 1.5, 2.2, 3, 4.4]) path.lineTo(x, 0);
    expect(path.toString()).toBe('M0 0l2 0 2 0');
  });

  it('leaves out lines of which nothing remains', () => {
    const path = new ThinPath(2);
    path.moveTo(5, 5);
    path.lineTo(5.5, 5);
    path.closePath();
    path.moveTo(0, 0);
    path.lineTo(-4, 0);
    path.moveTo(9, 9);
    path.lineTo(9, 10);
    expect(path.toString()).toBe('M0 0l-4 0');
  });
});
