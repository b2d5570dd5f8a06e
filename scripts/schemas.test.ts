import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Sandbox } from './testing/sandbox.ts';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

describe('npm run schemas', { timeout: 60_000 }, () => {
  const count = readdirSync(fileURLToPath(new URL('../public/schemas/v1', import.meta.url))).length;
  const skill = sandbox.path('public/schemas/v1/skill.schema.json');

  it('fails the check until the schemas are written, and when one has drifted or is left over', () => {
    expect(sandbox.run('schemas.ts', '--check').status).toBe(1);
    expect(sandbox.run('schemas.ts').stdout).toBe(
      `${count} schemas in public/schemas/v1: ${count} written, 0 removed.\n`,
    );
    expect(sandbox.run('schemas.ts', '--check')).toEqual({
      status: 0,
      stdout: `${count} schemas are up to date.\n`,
      stderr: '',
    });

    writeFileSync(skill, readFileSync(skill, 'utf8').replace('Skill', 'Skil'));
    writeFileSync(sandbox.path('public/schemas/v1/gone.schema.json'), '{}');
    expect(sandbox.run('schemas.ts', '--check')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "public/schemas/v1/skill.schema.json is not what src/model and content/vocabularies say
      public/schemas/v1/gone.schema.json is not what src/model and content/vocabularies say
      Run \`npm run schemas\` and commit the result. Nobody writes these files by hand.
      ",
        "stdout": "",
      }
    `);
    expect(sandbox.run('schemas.ts').stdout).toBe(`${count} schemas in public/schemas/v1: 1 written, 1 removed.\n`);
    expect(sandbox.run('schemas.ts', '--check').status).toBe(0);
  });

  it('could not run where a vocabulary cannot be read', () => {
    writeFileSync(sandbox.path('content/vocabularies/nace.yaml'), 'title: [');
    expect(sandbox.run('schemas.ts', '--check')).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "Cannot read content/vocabularies/nace.yaml; see npm run validate.
      ",
        "stdout": "",
      }
    `);
  });
});
