import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuledFinding } from '../finding.ts';
import { folderWith } from '../testing/content.ts';
import { readContent } from './read-content.ts';

function read(root: string) {
  const findings: RuledFinding[] = [];
  const content = readContent(root, (rule, finding) => findings.push({ rule, finding }));
  return { ...content, findings };
}

describe('readContent', () => {
  it('gives the files sorted by path, and the files beside a course apart', () => {
    const root = folderWith({
      'content/skills/b.yaml': 'b',
      'content/skills/a.yaml': 'a',
      'content/repository/courses/c/index.md': 'c',
      'content/repository/courses/c/gauge.png': 'png',
      'content/skills/.DS_Store': 'left by macOS',
      'content/README.md': 'for people',
    });
    const { files, attachments, findings } = read(root);
    expect(files.map(({ path }) => path)).toEqual([
      'content/repository/courses/c/index.md',
      'content/skills/a.yaml',
      'content/skills/b.yaml',
    ]);
    expect([...attachments]).toEqual([['content/repository/courses/c/gauge.png', { size: 3, text: undefined }]]);
    expect(findings).toEqual([]);
  });

  it('reads those files beside a course into which rules look', () => {
    const folder = 'content/repository/courses/c';
    const root = folderWith({
      [`${folder}/view.svg`]: '<svg/>',
      [`${folder}/broken.svg`]: new Uint8Array([0x3c, 0, 0xff]),
      [`${folder}/calculations.yaml`]: '[]',
    });
    const { attachments, findings } = read(root);
    expect([...attachments].map(([path, { text }]) => [path, text])).toEqual([
      [`${folder}/broken.svg`, undefined],
      [`${folder}/calculations.yaml`, '[]'],
      [`${folder}/view.svg`, '<svg/>'],
    ]);
    expect(findings.map(({ rule, finding }) => [rule.code, finding.file])).toEqual([
      ['OBS103', `${folder}/broken.svg`],
    ]);
  });

  it('has a digest that follows names and content', () => {
    const digestOf = (files: Record<string, string>) => read(folderWith(files)).digest;
    const digest = digestOf({ 'content/skills/a.yaml': 'one' });
    expect(digestOf({ 'content/skills/a.yaml': 'one' })).toBe(digest);
    expect(digestOf({ 'content/skills/a.yaml': 'two' })).not.toBe(digest);
    expect(digestOf({ 'content/skills/b.yaml': 'one' })).not.toBe(digest);
    expect(digestOf({ 'content/skills/a.yaml': 'one', 'content/skills/b.yaml': '' })).not.toBe(digest);
  });

  it('keeps the lower-case one of two names that differ in capitals', () => {
    const { files, findings } = read(folderWith({ 'content/skills/Weld.yaml': 'x', 'content/skills/weld.yaml': 'y' }));
    expect(files.map(({ path }) => path)).toEqual(['content/skills/weld.yaml']);
    expect(findings.map(({ rule, finding }) => [rule.code, finding.file])).toEqual([
      ['OBS106', 'content/skills/Weld.yaml'],
    ]);
  });

  it('reads files longer than the memory that it began with', () => {
    const text = `note: ${'long '.repeat(40_000)}`;
    const { files } = read(folderWith({ 'content/skills/a.yaml': text, 'content/skills/b.yaml': 'short' }));
    expect(files.map((file) => file.text)).toEqual([text, 'short']);
  });

  // The superuser may read everything, whatever the permissions say.
  it.skipIf(process.getuid?.() === 0)('reports a file that cannot be opened', () => {
    const root = folderWith({ 'content/skills/a.yaml': 'a' });
    chmodSync(join(root, 'content/skills/a.yaml'), 0);
    expect(read(root).findings.map(({ rule }) => rule.code)).toEqual(['OBS109']);
  });

  it('suggests an id for a file name that is none', () => {
    const root = folderWith({});
    expect(() => read(root)).toThrow(/ENOENT/);
    const other = folderWith({ 'content/skills/x.yaml': 'x' });
    writeFileSync(join(other, 'content/skills/Schweißnähte prüfen.yaml'), 'x');
    expect(read(other).findings[0]?.finding).toMatchObject({ suggestion: 'schwei-nahte-prufen' });
  });
});
