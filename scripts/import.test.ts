import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicator, source } from '../src/catalogue/testing/fixtures.ts';
import { smallDataset } from '../src/exchange/jsonstat/testing/small-dataset.ts';
import { Sandbox } from './testing/sandbox.ts';

const sandbox = new Sandbox();
const FILE = 'content/indicators/workplace.yaml';
const text = indicator('Learning at a workplace')
  .replaceAll('geography: EU,', 'geography: EU27-2020,')
  .replace('{EU 2024}', '{EU27-2020 2024}')
  .replace('  - { source: handbook,', '  - { source: handbook, dataset: tps00215,');

const put = (file: string, content: string) => {
  mkdirSync(dirname(sandbox.path(file)), { recursive: true });
  writeFileSync(sandbox.path(file), content);
};
const record = () => readFileSync(sandbox.path(FILE), 'utf8');

beforeAll(() => {
  put('content/sources/handbook.yaml', source('Handbook'));
  put(FILE, text);
  put('newer.json', smallDataset());
  put('broken.json', '{"version": "2.0", ');
});
afterAll(() => sandbox.remove());

describe('npm run import', () => {
  it('says what would change and writes nothing when asked so', () => {
    expect(sandbox.run('import.ts', '--jsonstat', 'newer.json', '--dry-run')).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "content/indicators/workplace.yaml: 2 added, 0 changed, 1 unchanged
        + EU27-2020 2025: 66 (break, provisional)
        + DE 2025: 95.5 (low-reliability)
      ",
      }
    `);
    expect(record()).toBe(text);
  });

  it('leaves everything as it is where the file cannot be used', () => {
    const { status, stderr } = sandbox.run('import.ts', '--jsonstat', 'broken.json');
    expect({ status, stderr: stderr.split('\n')[0] }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('broken.json: This is not JSON'),
    });
    expect(record()).toBe(text);
  });

  it.each([
    ['no file', [], 2, 'Say which file to import'],
    ['a file that is not there', ['--jsonstat', 'nothing.json'], 2, 'nothing.json could not be read'],
    ['an unknown option', ['--json', 'x'], 2, "Unknown option '--json'"],
    [
      'an unknown indicator',
      ['--jsonstat', 'newer.json', '--indicator', 'robots'],
      1,
      'There is no indicator “robots”',
    ],
  ])('refuses %s', (_, args, status, message) => {
    const result = sandbox.run('import.ts', ...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toContain('    at ');
  });

  it('brings the newer figures in, and finds nothing new the second time', () => {
    expect(sandbox.run('import.ts', '--jsonstat', 'newer.json')).toMatchObject({ status: 0, stderr: '' });
    expect(record()).toContain("geography: DE, period: '2025', value: 95.5");
    const { stdout } = sandbox.run('import.ts', '--jsonstat', 'newer.json');
    expect(stdout).toContain('0 added, 0 changed, 3 unchanged');
  });
});
