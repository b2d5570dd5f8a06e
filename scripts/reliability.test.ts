import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { Sandbox } from './testing/sandbox.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/** The ids of the items of the instrument, as a row of column names. */
let items: string[];
beforeAll(async () => {
  cpSync(join(project, 'content/self-assessment'), sandbox.path('content/self-assessment'), { recursive: true });
  const { instruments } = (await loadCatalogue(sandbox.root)).catalogue;
  items = instruments.get('advanced-manufacturing')!.data.areas.flatMap((area) => area.items.map(({ id }) => id));
});

/** Writes a table in which each person gives the same answer to every item. */
function table(name: string, answers: readonly string[]): void {
  const rows = answers.map((answer) => ['de', 'full', ...items.map(() => answer)].join());
  writeFileSync(sandbox.path(name), `${['language', 'form', ...items].join()}\n${rows.join('\n')}\n`);
}

describe('npm run reliability', () => {
  it('computes the figures of every area', () => {
    table('pilot.csv', ['0', '1', '1', '2', '3', '3']);
    const { status, stdout, stderr } = sandbox.run('reliability.ts', 'pilot.csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('de, full form: 6 people');
    expect(stdout.match(/alpha 1\.00 \(95 % interval 1\.00 to 1\.00\); omega 1\.00/g)).toHaveLength(10);
    const lines = sandbox.run('reliability.ts', 'pilot.csv', '--results').stdout.split('\n');
    expect(lines[1]).toBe(
      '      - { language: de, form: full, scale: machining-and-processes, people: 6, alpha: { value: 1.00, from: 1.00, to: 1.00 }, omega: 1.00 }',
    );
  });

  it('names file and line of a mistake, shows nothing that a terminal would obey, and computes nothing', () => {
    table('wrong.csv', ['0', '1\u001b[31m', '2']);
    const { status, stdout, stderr } = sandbox.run('reliability.ts', 'wrong.csv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(
      'wrong.csv:3 match-process-to-part is "1\\u001b[31m"; write 0 to 3, na, dk, ns or nothing',
    );
    expect(stderr).not.toContain('\u001b');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Nothing was computed.');
  });

  it('refuses a small group', () => {
    table('small.csv', ['0', '1', '2', '3']);
    expect(sandbox.run('reliability.ts', 'small.csv').stdout).toContain('fewer than 5 people; nothing is computed');
  });

  it.each([
    ['no file', [], 'npm run reliability -- FILE.csv'],
    ['a file that is not there', ['none.csv'], 'none.csv cannot be read (ENOENT).'],
    ['an instrument that is not there', ['pilot.csv', '--instrument', 'welding'], 'There is no instrument "welding"'],
    ['an option that it does not have', ['pilot.csv', '--result'], "Unknown option '--result'"],
    ['a file that is not text', ['photo.csv'], 'photo.csv is not text in UTF-8. Save it as CSV in UTF-8.'],
  ])('could not run: %s', (_, args, message) => {
    table('pilot.csv', ['0', '1', '2', '3', '3']);
    writeFileSync(sandbox.path('photo.csv'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    const { status, stdout, stderr } = sandbox.run('reliability.ts', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
