import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['line feeds', '---\ntitle: A\n---\n\nBody\n', '\nBody\n'],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nBody\r\n', 'Body\r\n'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nBody', 'Body'],
    ['the name of the language', '---yaml\ntitle: A\n---\nBody', 'Body'],
    ['no body', '---\ntitle: A\n---\n', ''],
    ['no last line break', '---\ntitle: A\n---', ''],
  ])('takes a file apart that has %s, with the places of its parts', (_what, text, body) => {
    const split = splitFrontMatter(text);
    if (split.outcome !== 'ok') throw new Error(split.outcome);
    expect(split.parsed).toEqual({ ok: true, value: { title: 'A' } });
    expect(split.body).toBe(body);
    expect(text.slice(split.bodyOffset)).toBe(body);
    expect(text.slice(split.yamlOffset, split.yamlOffset + split.yaml.length)).toBe(split.yaml);
    expect(split.yaml).toContain('title: A');
  });

  it('takes fields in which nothing stands for nothing', () => {
    expect(splitFrontMatter('---\n---\nBody')).toMatchObject({
      outcome: 'ok',
      parsed: { ok: true, value: undefined },
      body: 'Body',
    });
    expect(splitFrontMatter('---\n# later\n---\nBody')).toMatchObject({
      outcome: 'ok',
      parsed: { ok: true, value: undefined },
    });
  });

  it('does not remember a file from one call to the next', () => {
    const text = '---\ntitle: [A]\n---\n';
    const first = splitFrontMatter(text);
    if (first.outcome === 'ok' && first.parsed.ok) (first.parsed.value as { title: string[] }).title.push('B');
    expect(splitFrontMatter(text)).toMatchObject({ parsed: { value: { title: ['A'] } } });
  });

  it('says what is not front matter', () => {
    expect(splitFrontMatter('title: A\n').outcome).toBe('missing');
    expect(splitFrontMatter('---\ntitle: A\n').outcome).toBe('unclosed');
    expect(splitFrontMatter('---js\n({})\n---\n')).toEqual({ outcome: 'engine', engine: 'js', start: 3, end: 5 });
    expect(splitFrontMatter('--- json\n{}\n---\n')).toMatchObject({ outcome: 'engine', engine: 'json' });
  });
});
