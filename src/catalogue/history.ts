import { execFileSync } from 'node:child_process';
import { CONTENT_FOLDER } from './files/content-folder.ts';

/** A commit that changed a file. Who made it is left out: the site names no persons. */
export interface Change {
  readonly hash: string;
  /** Day of the commit, as YYYY-MM-DD. */
  readonly date: string;
  readonly subject: string;
}

/** The changes of each content file, newest first. */
export interface ContentHistory extends ReadonlyMap<string, readonly Change[]> {
  /** Why the history is empty, where git could not tell it. */
  readonly missing?: 'no-git' | 'shallow-clone';
}

const RECORD = '\x1e';
const FIELD = '\x1f';

/**
 * Reads the history of all content files in one run of git. Renames are not followed: an id is never
 * used again, so a new name is a new record.
 *
 * @param root the project root
 */
export function contentHistory(root: string): ContentHistory {
  const changes = new Map<string, Change[]>();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true')
      return Object.assign(changes, { missing: 'shallow-clone' as const });
    const log = git(
      'log',
      `--format=${RECORD}%H${FIELD}%cs${FIELD}%s`,
      '--name-only',
      '--no-renames',
      '--relative',
      '--',
      CONTENT_FOLDER,
    );
    for (const commit of log.split(RECORD).slice(1)) addCommit(changes, commit);
    return changes;
  } catch {
    return Object.assign(changes, { missing: 'no-git' as const });
  }
}

function addCommit(changes: Map<string, Change[]>, commit: string): void {
  const [head = '', ...files] = commit.split('\n');
  const [hash = '', date = '', subject = ''] = head.split(FIELD);
  for (const file of files) {
    if (file === '') continue;
    const list = changes.get(file);
    if (list) list.push({ hash, date, subject });
    else changes.set(file, [{ hash, date, subject }]);
  }
}
