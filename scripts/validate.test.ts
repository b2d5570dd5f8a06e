import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, projectWith } from '../src/catalogue/testing/content.ts';
import { skill, soundCounts } from '../src/catalogue/testing/fixtures.ts';

const SCRIPT = fileURLToPath(new URL('validate.ts', import.meta.url));
const SOUND = 'content/skills/read-drawings.yaml';
const BROKEN = 'content/skills/weld.yaml';
const UNTIDY = 'content/skills/bend.yaml';

const { records, translations } = soundCounts();

/** Runs the command as a contributor would, in a folder. */
function validate(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run validate', { timeout: 60_000 }, () => {
  it('ends with 0 and a count when there are no errors', () => {
    const { status, stdout, stderr } = validate(projectWith({}));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.endsWith(`${translations} notes in ${translations} files; ${records} records checked\n`)).toBe(true);
  });

  it('ends with 1 when there are errors, and prints them in the format asked for', () => {
    const root = projectWith({ [BROKEN]: skill('weld').replace('type:', 'tpye:') });
    expect(validate(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('did you mean: type') });
    expect(validate(root, '--format', 'github').stdout).toMatch(
      /^::error file=content\/skills\/weld\.yaml,line=2,col=1,/,
    );
    expect(JSON.parse(validate(root, '--format=json').stdout).summary).toMatchObject({
      errors: 1,
      records: records + 1,
    });
    expect(JSON.parse(validate(root, '--format=sarif').stdout).runs[0].results[0].ruleId).toBe('OBS201');
  });

  it('shows only what is in the files or folders that were named', () => {
    const root = projectWith({
      [BROKEN]: '',
      [UNTIDY]: skill('bend sheets').replace('source: handbook', 'source: none'),
    });
    expect(validate(root, SOUND)).toMatchObject({
      status: 0,
      stdout: `${records + 2} records checked, nothing found\n`,
    });
    expect(validate(root, join(root, UNTIDY)).stdout.match(/^content\S*/gm)).toEqual([
      'content/skills/bend.yaml:11:13',
    ]);
    expect(validate(root, 'content/skills').stdout.match(/^content\S*/gm)).toEqual([
      'content/skills/bend.yaml:11:13',
      'content/skills/weld.yaml:1:1',
    ]);
  });

  it('takes another project than the current folder', () => {
    const root = projectWith({});
    expect(validate(folderWith({}), '--root', root, join(root, SOUND)).status).toBe(0);
  });

  it('puts right what is certain, tells what it did on the other stream, and ends by what is left', () => {
    const root = projectWith({
      [UNTIDY]: skill('bend sheets').trimEnd(),
      [BROKEN]: skill('weld').replace('title:', 'label:'),
    });
    const { status, stdout, stderr } = validate(root, '--fix', 'content/skills');
    expect([status, stdout]).toEqual([0, `${records + 2} records checked, nothing found\n`]);
    expect(stderr.trim().split('\n')).toEqual([
      'fixed "content/skills/bend.yaml": Tidy up the ends of lines',
      'fixed "content/skills/weld.yaml": Rename `label` to `title`',
    ]);
    expect(readFileSync(join(root, UNTIDY), 'utf8')).toBe(skill('bend sheets'));
  });

  it.each([
    ['an unknown option', ['--bogus'], "Unknown option '--bogus'"],
    ['an unknown format', ['--format', 'xml'], 'There is no format "xml".'],
    ['a file that is not there', ['content/skills/nothing.yaml'], 'There is no file "content/skills/nothing.yaml".'],
    ['a file outside the content', ['outside.txt'], '"outside.txt" is not below content/'],
    ['a project without content', ['--root', 'empty'], 'There is no folder content/ in'],
    ['content without records', ['--root', 'bare'], 'There are no records below'],
  ])('ends with 2 and says why: %s', (_what, args, message) => {
    const root = projectWith({ 'outside.txt': '', 'empty/x': '', 'bare/content/README.md': '' });
    const { status, stdout, stderr } = validate(root, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run validate [-- OPTIONS] [FILE...]');
    expect(stderr).not.toContain('    at ');
  });

  it('explains itself', () => {
    const { status, stdout } = validate(folderWith({}), '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit status: 0 no errors, 1 errors found, 2 could not run.');
  });
});
