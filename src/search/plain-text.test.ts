import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('keeps the words and drops the marks', () => {
    const markdown = [
      '# Reading drawings',
      '',
      'See *both* **views** and `ISO 128-2`, [the sheet](sheets/one.pdf "title").',
      '',
      '- first ![a bracket](bracket.svg)',
      '1. second',
      '> quoted',
      '',
      '| view | angle |',
      '| --- | ---: |',
      '| top | 90° |',
      '',
      '```',
      'G01 X10',
      '```',
      '<b>bold</b> <!-- hidden -->',
    ].join('\n');
    expect(plainText(markdown)).toBe(
      'Reading drawings See both views and ISO 128-2, the sheet. first a bracket second quoted view angle top 90° G01 X10 bold',
    );
  });
});
