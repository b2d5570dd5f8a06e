import { describe, expect, it } from 'vitest';
import { template } from './template.ts';

describe('template', () => {
  it('fills slots in the order of the text and keeps everything between them', () => {
    const text = 'a: one # why\nb: two\n';
    const slot = (word: string, fill: (copy: number) => string) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      fill,
    });
    const write = template(text, [slot('two', (copy) => `2/${copy}`), slot('one', (copy) => `1/${copy}`)]);
    expect(write(7)).toBe('a: 1/7 # why\nb: 2/7\n');
    expect(write(8)).toBe('a: 1/8 # why\nb: 2/8\n');
  });

  it('keeps the line break that ends a block of text', () => {
    const text = 'title: >-\n  long\n  title\nother: x\n';
    const block = { start: 7, end: text.indexOf('other'), fill: () => '"short"' };
    expect(template(text, [block])(2)).toBe('title: "short"\nother: x\n');
  });

  it('leaves no line behind where a slot is emptied', () => {
    const text = 'a: 1\nold:\n  - x\nb: 2\n';
    expect(template(text, [{ start: 5, end: text.indexOf('b:'), fill: () => '' }])(2)).toBe('a: 1\nb: 2\n');
  });

  it('can write a part of a text', () => {
    expect(template('one\ntwo\n', [{ start: 4, end: 7, fill: () => '2' }], 4)(2)).toBe('2\n');
  });
});
