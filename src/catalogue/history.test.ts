import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHistory } from './history.ts';
import { folderWith } from './testing/content.ts';

function repository(files: Record<string, string>) {
  const root = folderWith(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  git('init', '-q');
  return { root, git, commit };
}

const subjects = (history: ReturnType<typeof contentHistory>, file: string) =>
  history.get(file)?.map(({ subject }) => subject);

describe('contentHistory', () => {
  it('tells the changes of each file, newest first, without names of persons', () => {
    const { root, commit } = repository({
      'content/skills/a.yaml': '1',
      'content/skills/größe.yaml': '1',
      'other.txt': '1',
    });
    commit('First\n\nwith a body');
    writeFileSync(join(root, 'content/skills/a.yaml'), '2');
    commit('Second: "quoted" \u001f text');
    const history = contentHistory(root);
    expect(subjects(history, 'content/skills/a.yaml')).toEqual(['Second: "quoted" ', 'First']);
    expect(subjects(history, 'content/skills/größe.yaml')).toEqual(['First']);
    expect(history.has('other.txt')).toBe(false);
    expect(Object.keys(history.get('content/skills/a.yaml')![0]!)).toEqual(['hash', 'date', 'subject']);
    expect(history.missing).toBeUndefined();
  });

  it('does not follow a file to its new name', () => {
    const { root, commit } = repository({ 'content/skills/a.yaml': '1' });
    commit('First');
    renameSync(join(root, 'content/skills/a.yaml'), join(root, 'content/skills/b.yaml'));
    commit('Renamed');
    expect(subjects(contentHistory(root), 'content/skills/b.yaml')).toEqual(['Renamed']);
  });

  it('works in a folder of a larger repository', () => {
    const { root, commit } = repository({ 'project/content/skills/a.yaml': '1' });
    commit('First');
    expect(subjects(contentHistory(join(root, 'project')), 'content/skills/a.yaml')).toEqual(['First']);
  });

  it('is empty, and says why, without git and in a shallow clone', () => {
    const bare = contentHistory(folderWith({ 'content/skills/a.yaml': '1' }));
    expect([bare.size, bare.missing]).toEqual([0, 'no-git']);

    const { root, commit, git } = repository({ 'content/skills/a.yaml': '1' });
    commit('First');
    writeFileSync(join(root, 'content/skills/a.yaml'), '2');
    commit('Second');
    mkdirSync(join(root, 'clones'));
    git('clone', '-q', '--depth', '1', `file://${root}`, join(root, 'clones/shallow'));
    const shallow = contentHistory(join(root, 'clones/shallow'));
    expect([shallow.size, shallow.missing]).toEqual([0, 'shallow-clone']);
  });
});
