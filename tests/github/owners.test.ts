import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/model/collections.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { githubFile, root } from './files.ts';

const lines = githubFile('CODEOWNERS')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));
const patterns = lines.map(([pattern]) => pattern!);

describe('CODEOWNERS', () => {
  it('names a team, in the form that GitHub takes, on every line', () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const [, ...owners] of lines) {
      expect(owners.length).toBeGreaterThan(0);
      for (const owner of owners) expect(owner).toMatch(/^@[A-Za-z0-9-]+\/[a-z0-9-]+$/);
    }
  });

  it('has a line for every folder of records and every language', () => {
    for (const collection of COLLECTIONS) expect(patterns).toContain(`/content/${KINDS[collection].folder}/`);
    for (const language of LANGUAGES.slice(1)) expect(patterns).toContain(`/content/translations/${language}/`);
  });

  it('names only folders that there are', () => {
    for (const pattern of patterns.slice(1)) expect(existsSync(join(root, pattern)), pattern).toBe(true);
  });

  it('begins with the owners of everything else, because the last line that matches counts', () => {
    expect(patterns[0]).toBe('*');
  });
});
