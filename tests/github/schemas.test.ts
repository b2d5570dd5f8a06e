import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubFile, githubFiles, haveReferences, referenceSchema } from './files.ts';

/** What the schema of GitHub has against a file, one complaint a line. */
function complaints(schema: string, value: unknown): string {
  // The published schemas use keywords loosely; strict mode would complain about them, not about our files.
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(referenceSchema(schema));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n');
}

const workflows = githubFiles('workflows', '.yml');
const forms = githubFiles('ISSUE_TEMPLATE', '.yml').filter(({ name }) => name !== 'config.yml');

describe.skipIf(!haveReferences)('the files of .github against the schemas of GitHub (needs ../shared)', () => {
  it.each(workflows)('workflow $name', ({ text }) => {
    expect(complaints('github-workflow.json', parse(text))).toBe('');
  });

  it.each(forms)('issue form $name', ({ text }) => {
    expect(complaints('github-issue-forms.json', parse(text))).toBe('');
  });

  it('configuration of the issue forms', () => {
    expect(complaints('github-issue-config.json', parse(githubFile('ISSUE_TEMPLATE/config.yml')))).toBe('');
  });

  it('dependabot.yml', () => {
    expect(complaints('dependabot-2.0.json', parse(githubFile('dependabot.yml')))).toBe('');
  });

  it('a broken file of each kind is refused', () => {
    const broken = (text: string, find: string, replacement: string) => {
      expect(text).toContain(find);
      return parse(text.replace(find, replacement)) as unknown;
    };
    expect(complaints('github-workflow.json', broken(workflows[0]!.text, 'runs-on:', 'run-on:'))).toContain('/jobs');
    expect(complaints('github-issue-forms.json', broken(forms[0]!.text, 'type: textarea', 'type: text'))).toContain(
      '/body',
    );
    expect(
      complaints('github-issue-config.json', broken(githubFile('ISSUE_TEMPLATE/config.yml'), 'false', 'perhaps')),
    ).toContain('/blank_issues_enabled');
    expect(
      complaints('dependabot-2.0.json', broken(githubFile('dependabot.yml'), 'interval: weekly', 'interval: often')),
    ).toContain('/updates');
  });
});

it('there are files to check', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['deploy.yml', 'test.yml', 'validate.yml']);
  expect(forms.length).toBe(7);
});
