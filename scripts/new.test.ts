import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Sandbox } from './testing/sandbox.ts';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

describe('npm run new', () => {
  it('writes a record and says what to do next', () => {
    const result = sandbox.run('new.ts', 'course', 'read-drawings', '--title', 'Reading drawings');
    expect(result).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "Wrote content/repository/courses/read-drawings/index.md. What to do next:
        1. Fill in what is empty; the comments say what belongs there.
        2. npm run validate   says what is missing: file, line, and what to type.
        3. npm run dev        shows the page. Then send a pull request (see CONTRIBUTING.md).
      ",
      }
    `);
    const text = readFileSync(sandbox.path('content/repository/courses/read-drawings/index.md'), 'utf8');
    expect(text).toContain('\ntitle: Reading drawings\n');
    expect(text).toMatch(/^submittedOn: \d{4}-\d{2}-\d{2}$/m);
  });

  it('never writes over a file, even one that is not a record', () => {
    const file = sandbox.path('content/skills/broken.yaml');
    mkdirSync(sandbox.path('content/skills'));
    writeFileSync(file, 'not: [closed');
    expect(sandbox.run('new.ts', 'skill', 'broken')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/skills/broken.yaml exists already and was left as it is.
      ",
        "stdout": "",
      }
    `);
    expect(readFileSync(file, 'utf8')).toBe('not: [closed');
  });

  it('explains itself', () => {
    expect(sandbox.run('new.ts', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run new -- KIND ID'),
      stderr: '',
    });
  });

  it.each([
    ['an unknown kind', ['skil', 'weld'], 'Did you mean skill?'],
    ['a bad id', ['skill', '../weld'], 'is not an id'],
    ['a missing id', ['skill'], 'Usage: npm run new -- KIND ID'],
    ['too many words', ['skill', 'weld', 'by', 'hand'], 'Usage: npm run new -- KIND ID'],
    ['an unknown option', ['skill', 'weld', '--titel', 'x'], "Unknown option '--titel'"],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = sandbox.run('new.ts', ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(existsSync(sandbox.path('content/skills/weld.yaml'))).toBe(false);
  });
});
