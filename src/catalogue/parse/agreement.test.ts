import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../files/read-content.ts';
import { soundContent } from '../testing/fixtures.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseFast } from './yaml-fast.ts';
import { LocatedYaml } from './yaml-located.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The YAML of a file, and where it begins. */
function yamlOf(path: string, text: string): { yaml: string; offset: number } {
  if (!path.endsWith('.md')) return { yaml: text, offset: 0 };
  const split = splitFrontMatter(text);
  return split.outcome === 'ok' ? { yaml: split.yaml, offset: split.yamlOffset } : { yaml: '', offset: 0 };
}

describe('the two parsers', () => {
  it('agree on the whole content', () => {
    const { files } = readContent(ROOT, () => {});
    expect(files.length).toBeGreaterThan(100);
    for (const { path, text } of files) {
      const { yaml, offset } = yamlOf(path, text);
      const fast = parseFast(yaml);
      const located = new LocatedYaml(yaml, offset);
      expect({ path, failed: !fast.ok }).toEqual({ path, failed: located.mistakes().length > 0 });
      if (fast.ok) expect({ path, value: located.value() }).toEqual({ path, value: fast.value });
    }
  });

  it.each([
    ['dates', 'on: 2026-11-24\nat: 2026-11-24T10:00:00Z'],
    ['words that were once booleans', 'a: no\nb: yes\nc: on\nd: off\ne: y'],
    ['booleans and nothing', 'a: true\nb: False\nc: null\nd: ~\ne:\nf: TRUE'],
    ['numbers', 'a: 0731\nb: 0o17\nc: 0x1F\nd: 1_000\ne: 1e3\nf: .5\ng: +1\nh: -0\ni: 12:30'],
    ['texts in quotation marks', `a: "x\\ty"\nb: 'it''s'\nc: "\\u00e9"`],
    ['texts of several lines', 'a: >-\n  one\n  two\n\n  three\nb: |\n  one\n  two\nc: one\n  two'],
    ['lists and groups', 'a: [1, {b: c}]\nd:\n  - e\n  - f: g\n    h: i\nj: {}\nk: []'],
    ['merge keys, which are no more than a name', '<<: {a: 1}'],
    ['__proto__, which is no more than a name', '__proto__: {a: 1}\nconstructor: 2'],
    ['comments', '# one\na: b # two\n# three'],
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n'],
    ['a byte order mark', '\uFEFFa: b'],
    ['a version', '%YAML 1.1\n---\na: no\n'],
    ...Object.entries(soundContent()).filter(([path]) => path.endsWith('.yaml')),
  ])('agree on %s', (_what, yaml) => {
    const located = new LocatedYaml(yaml, 0);
    expect(located.mistakes()).toEqual([]);
    expect(parseFast(yaml)).toEqual({ ok: true, value: located.value() });
  });

  it.each([
    ['a key written twice', 'a: 1\na: 2'],
    ['a key written twice in a list', '- {a: 1, a: 2}'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag that runs code', 'a: !!js/function "x"'],
    ['a tag of another schema', 'a: !!binary aGVsbG8='],
    ['a tag of one’s own', 'a: !mine x'],
    ['tabs', 'a:\n\t- b'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['an open quotation mark', 'a: "b'],
    ['an open bracket', 'a: [b'],
    ['a colon in a text', 'a: b: c'],
    ['a wrong indentation', 'a:\n  - b\n - c'],
  ])('both refuse %s', (_what, yaml) => {
    expect(parseFast(yaml).ok).toBe(false);
    expect(new LocatedYaml(yaml, 0).mistakes()).not.toEqual([]);
  });
});
