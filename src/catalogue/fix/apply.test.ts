import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply.ts';

const fix = (title: string, ...edits: [number, number, string][]) => ({
  title,
  edits: edits.map(([start, end, text]) => ({ start, end, text })),
});

describe('applyFixes', () => {
  it('makes several changes, whatever their order', () => {
    const { text, made } = applyFixes('abcdef', [fix('late', [4, 5, 'EE']), fix('early', [0, 1, ''], [2, 3, 'C'])]);
    expect(text).toBe('bCdEEf');
    expect(made.map(({ title }) => title)).toEqual(['late', 'early']);
  });

  it('makes a fix as a whole or not at all', () => {
    const { text, made } = applyFixes('abcdef', [fix('first', [1, 3, 'X']), fix('second', [0, 1, 'Y'], [2, 4, 'Z'])]);
    expect(text).toBe('aXdef');
    expect(made.map(({ title }) => title)).toEqual(['first']);
  });

  it('does not insert twice at one place', () => {
    expect(applyFixes('ab', [fix('one', [1, 1, '1']), fix('two', [1, 1, '2'])]).text).toBe('a1b');
  });
});
