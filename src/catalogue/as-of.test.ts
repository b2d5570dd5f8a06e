import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { buildDay, newestDay } from './as-of.ts';
import { folderWith } from './testing/content.ts';

describe('buildDay', () => {
  it('is what SOURCE_DATE_EPOCH says', async () => {
    expect(await buildDay(folderWith({}), '1767225600')).toBe('2026-01-01');
  });

  it('is the day of the last commit, whatever the clock says', async () => {
    const root = folderWith({ 'a.txt': 'a' });
    const when = '2025-03-04T05:06:07Z';
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: root,
        env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'First');
    expect(await buildDay(root, undefined)).toBe('2025-03-04');
  });

  it('is not known without git', async () => {
    expect(await buildDay(folderWith({}), undefined)).toBeUndefined();
    expect(await buildDay(folderWith({}), 'nonsense')).toBeUndefined();
  });
});

describe('newestDay', () => {
  it('is the last of some days', () => {
    expect(newestDay(['2024-05-01', '2025-01-31', '2024-12-31'])).toBe('2025-01-31');
    expect(newestDay([])).toBe('1970-01-01');
  });
});
