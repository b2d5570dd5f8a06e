import { describe, expect, it } from 'vitest';
import { scanMarkdown } from './scan.ts';

const scan = (text: string) => [...scanMarkdown(text)].map(({ type, value }) => `${type} ${value}`);

describe('scanMarkdown', () => {
  it('finds links, pictures, definitions and bare addresses', () => {
    const text = '[a](b.pdf "title") ![c](<d e.png>) [f][g]\n\n[g]: https://h.eu/ "t"\n\n<https://i.eu/>\n';
    expect(scan(text)).toEqual(['link b.pdf', 'image d e.png', 'link https://h.eu/', 'link https://i.eu/']);
    for (const { value, start, end } of scanMarkdown(text)) expect(text.slice(start, end)).toBe(value);
  });

  it('sees through entities', () => {
    expect(scan('[a](java&#115;cript&#x3A;b&colon;c)')).toEqual(['link javascript:b:c']);
  });

  it('does not look into code', () => {
    expect(scan('`[a](b)` ``[c](`d`)`` \n\n```\n[e](f)\n<g>\n```\n\n~~~js\n<h>\n~~~\n')).toEqual([]);
  });

  it('finds HTML, but not comparisons and closing tags', () => {
    expect(scan('<b>x</b> <!-- y --> 1 < 2, a<3, \\<c>')).toEqual(['html <b', 'html <!--']);
  });

  it('takes no comparison in a formula for HTML', () => {
    expect(scan('If $a<b$ or\n\n$$\nx<y\n$$\n\nthen $5 and <b> cost $6.')).toEqual([]);
    expect(scan('$5 <b>x</b>\n')).toEqual(['html <b']);
    expect(scan('$a$ [b](javascript:c) $d$')).toEqual(['link javascript:c']);
  });

  it('takes no longer than the text is long', () => {
    for (const text of [
      '['.repeat(50_000),
      ']('.repeat(50_000),
      '![](<'.repeat(50_000),
      '[a](b)'.repeat(40_000),
      '<b>'.repeat(50_000),
      '[\n'.repeat(50_000),
      '```a\n'.repeat(50_000),
      Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' '),
      '`'.repeat(50_001),
      '<'.repeat(50_000),
      '$'.repeat(50_001),
      '$ '.repeat(50_001),
      '![](<'.repeat(10_000),
      '```\n'.repeat(20_000),
      '[a]('.repeat(20_000),
    ]) {
      expect(Array.isArray(scan(text))).toBe(true);
    }
  });
});
