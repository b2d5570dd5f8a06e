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

  const entries = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `key-${index}:\n  title: "Title ${index}"\n  text: |\n    one\n\n    two\n`,
    );
  const long = entries(2_000).join('');

  it.each([
    ['many fields', long],
    ['many fields in Windows line ends', long.replaceAll('\n', '\r\n')],
    ['a beginning of a document', `---\n${long}`],
    ['comments between the fields', long.replaceAll('\nkey', '\n# next\nkey')],
    [
      'fields that an object has already',
      `${long}toString:\n  a: 1\n__proto__:\n  a: 1\n${long.replaceAll('key', 'other')}`,
    ],
    [
      'lists and texts that begin like fields',
      long.replaceAll('    two\n', '    two\n  list:\n  - key: 1\n  - |\n   key-1: x\n'),
    ],
  ])('agree on a long file: %s', (_what, yaml) => {
    const located = new LocatedYaml(yaml, 0);
    expect(located.mistakes()).toEqual([]);
    expect(parseFast(yaml)).toEqual({ ok: true, value: located.value() });
  });

  it.each([
    ['a key written twice, far apart', `${long}key-1:\n  title: x\n`],
    ['an open quotation mark', long.replace('"Title 900"', '"Title 900')],
    ['two documents', long.replace('key-900:', '...\nkey-900:')],
    ['two documents behind a comment', long.replace('key-900:', '...\n# next\nkey-900:')],
    ['two documents, the second begun', long.replace('key-900:', '---\nkey-900:')],
    ['an alias', long.replace('"Title 5"', '&x x').replace('"Title 1900"', '*x')],
    ['a list behind the fields', `${long}- x\n`],
  ])('both refuse a long file with %s', (_what, yaml) => {
    expect(parseFast(yaml).ok).toBe(false);
    expect(new LocatedYaml(yaml, 0).mistakes()).not.toEqual([]);
  });

  it.each([
    ['a key written twice', 'a: 1\na: 2'],
    ['a key written twice in a list', '- {a: 1, a: 2}'],
    ['a key written twice, once in quotation marks', 'a: 1\n"a": 2'],
    ['a number written twice as a key, once as a text', "1: a\n'1': b"],
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
