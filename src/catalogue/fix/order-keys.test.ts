import { describe, expect, it } from 'vitest';
import { LocatedYaml } from '../parse/yaml-located.ts';
import { applyFixes } from './apply.ts';
import { orderKeys } from './order-keys.ts';

function ordered(text: string, order: string[]): string | undefined {
  const yaml = new LocatedYaml(text, 0);
  const edits = orderKeys(text, yaml.end, yaml.pairs([])!, order);
  return edits && applyFixes(text, [{ title: '', edits }]).text;
}

describe('orderKeys', () => {
  it('moves fields with their lines and comments, and writes nothing anew', () => {
    const text = `# yaml-language-server: $schema=skill.json
# About the whole file.

# why c
c: >-
  one
  two # not a comment
b:
  # inside b
  - 'x'   # behind x
  # after x

a: "y" # behind a
`;
    expect(ordered(text, ['a', 'b', 'c'])).toBe(`# yaml-language-server: $schema=skill.json
# About the whole file.

a: "y" # behind a
b:
  # inside b
  - 'x'   # behind x
  # after x

# why c
c: >-
  one
  two # not a comment
`);
  });

  it('puts fields that the order does not name last', () => {
    expect(ordered('z: 1\ny: 2\na: 3\n', ['a'])).toBe('a: 3\nz: 1\ny: 2\n');
  });

  it('keeps a missing last line break missing', () => {
    expect(ordered('b: 1\na: 2', ['a', 'b'])).toBe('a: 2\nb: 1');
  });

  it('keeps the line for editors at the top, also right above a field', () => {
    expect(ordered('# yaml-language-server: $schema=x\nb: 1\na: 2\n', ['a', 'b'])).toBe(
      '# yaml-language-server: $schema=x\na: 2\nb: 1\n',
    );
  });

  it('leaves a group on one line alone', () => {
    const yaml = new LocatedYaml('{b: 1, a: 2}', 0);
    expect(yaml.pairs([])).toBeUndefined();
  });
});
