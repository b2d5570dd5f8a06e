import { describe, expect, it } from 'vitest';
import { LocatedYaml } from './yaml-located.ts';

const YAML = `title: weld
eqf: ['3', '4']
skills:
  - skill: read
    level: 2
  - { skill: measure, level: 3 }
empty:
long: >-
  one
  two
`;

/** The text that a path leads to. */
function at(path: (string | number)[], atKey = false): string {
  const { start, end } = new LocatedYaml(YAML, 0).locate(path, atKey);
  return YAML.slice(start, end);
}

describe('LocatedYaml', () => {
  it('finds values', () => {
    expect(at(['title'])).toBe('weld');
    expect(at(['eqf', 1])).toBe("'4'");
    expect(at(['skills', 0, 'level'])).toBe('2');
    expect(at(['skills', 1, 'skill'])).toBe('measure');
    expect(at(['long'])).toBe('>-\n  one\n  two\n');
  });

  it('finds keys', () => {
    expect(at(['title'], true)).toBe('title');
    expect(at(['skills', 1, 'level'], true)).toBe('level');
  });

  it('shows the key of a list or group, and the first line of an entry', () => {
    expect(at(['skills'])).toBe('skills');
    expect(at(['skills', 0])).toBe('skill: read');
    expect(at(['empty'])).toBe('empty');
  });

  it('shows the nearest thing above what is not there', () => {
    expect(at(['skills', 0, 'basis'])).toBe('skill: read');
    expect(at(['title', 'deeper'])).toBe('weld');
    expect(at([])).toBe('title: weld');
  });

  it('counts in the whole file', () => {
    const { start, end } = new LocatedYaml('\ntitle: weld', 3).locate(['title']);
    expect('---\ntitle: weld'.slice(start, end)).toBe('weld');
  });
});
