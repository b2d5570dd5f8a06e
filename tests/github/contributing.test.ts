import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/catalogue/checks/registry.ts';
import { KIND_NAMES } from '../../src/exchange/schema/new-record.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { githubFiles, root } from './files.ts';

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

describe('CONTRIBUTING.md', () => {
  it('links to files that there are', () => {
    const files = all(/\]\((?!https?:|#)([^)]+)\)/g);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });

  it('links to headings that there are', () => {
    const headings = all(/^#+ (.+)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const anchors = all(/\]\(#([^)]+)\)/g);
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(headings).toContain(anchor);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const commands = all(/npm run ([\w-]+)/g);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(scripts).toHaveProperty(command);
  });

  it('names all kinds of records that can be begun', () => {
    const listed = all(/The kinds are ([^.]+)\./g)
      .join()
      .replaceAll(/\s+/g, ' ');
    for (const kind of KIND_NAMES) expect(listed).toContain(`\`${kind}\``);
  });

  it('shows a diagnostic of a rule that there is', () => {
    const shown = all(/^ {2}(OBS\d+ [\w-]+) http/gm);
    expect(shown.length).toBe(1);
    expect(RULES.map(({ code, name }) => `${code} ${name}`)).toContain(shown[0]);
  });

  it('calls buttons and checks what they are called', () => {
    const { contribute, end } = en;
    const names = [
      contribute.proposeJob,
      contribute.proposeSkill,
      contribute.proposeMicroCredential,
      contribute.reportError,
      end.edit,
    ];
    for (const name of names) expect(text.replaceAll(/\s+/g, ' ')).toContain(`“${name}”`);
    expect(githubFiles('workflows', '.yml').some((file) => file.text.startsWith('name: Validate content\n'))).toBe(
      true,
    );
  });
});
