import { readFileSync, readdirSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundContent } from '../testing/fixtures.ts';
import { projectWith } from '../testing/content.ts';
import { fixContent } from './fix-content.ts';

const file = 'content/skills/weld.yaml';
const untidy = [
  '\uFEFF# yaml-language-server: $schema=../skill.json',
  'type: skill  ',
  '# The name that ESCO gives it.',
  'prefLabel: weld steel',
  "family: 'job-specific' # one of three\r",
  'definition: >-',
  '  To weld steel so that',
  '  the next person can rely on it.',
  'levels:',
  '  foundation: Does it with help at the first machine.\t',
  '  # more to come',
  '  intermediate: Does it alone on known work.',
  '  advanced: Does it on work that nobody has done before.',
  '  specialised: Decides how the others do it.',
  'submittedOn: 2026-01-10',
  'submittedBy: editorial',
  'evidence: [{ source: handbook }]',
].join('\n');
const german = 'content/translations/de/skills.yaml';
const translation =
  '# By the school.\nread-drawings:\n  # not yet read by anybody\n  state: unreviewed\n  title: Zeichnungen lesen\n';

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('fixContent', () => {
  it('puts right what is certain and keeps every comment', async () => {
    const root = projectWith({ [file]: untidy, [german]: translation });
    const { made, left } = await fixContent(root);
    expect(read(root, file)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../skill.json
      # The name that ESCO gives it.
      title: weld steel
      type: skill
      family: 'job-specific' # one of three
      definition: >-
        To weld steel so that
        the next person can rely on it.
      levels:
        foundation: Does it with help at the first machine.
        # more to come
        intermediate: Does it alone on known work.
        advanced: Does it on work that nobody has done before.
        specialised: Decides how the others do it.
      evidence: [{ source: handbook }]
      submittedBy: editorial
      submittedOn: 2026-01-10
      "
    `);
    expect(read(root, german)).toMatchInlineSnapshot(`
      "# By the school.
      read-drawings:
        of: '234db4a09b88'
        # not yet read by anybody
        state: unreviewed
        title: Zeichnungen lesen
      "
    `);
    expect(Object.fromEntries(made)).toMatchInlineSnapshot(`
      {
        "content/skills/weld.yaml": [
          "Take out the byte order mark",
          "Tidy up the ends of lines",
          "Rename \`prefLabel\` to \`title\`",
          "Bring the fields into order",
        ],
        "content/translations/de/skills.yaml": [
          "Write the digest of the original",
        ],
      }
    `);
    expect(left.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('finds nothing more to do the second time', async () => {
    const root = projectWith({ [file]: untidy, [german]: translation });
    await fixContent(root);
    const before = [read(root, file), read(root, german)];
    const { made } = await fixContent(root);
    expect(made.size).toBe(0);
    expect([read(root, file), read(root, german)]).toEqual(before);
  });

  it('puts quotation marks around codes without losing their zeros', async () => {
    const name = 'content/repository/courses/reading-drawings/index.md';
    const root = projectWith({
      [name]: soundContent()[name]!.replace("'0715'", '0715'),
    });
    await fixContent(root);
    expect(read(root, name)).toBe(soundContent()[name]);
  });

  it('changes only the files that were asked for, and leaves no other file behind', async () => {
    const root = projectWith({ [file]: untidy, [german]: translation });
    chmodSync(join(root, german), 0o600);
    const { made } = await fixContent(root, (name) => name === german);
    expect([...made.keys()]).toEqual([german]);
    expect(read(root, file)).toBe(untidy);
    expect(readdirSync(join(root, 'content/translations/de'))).toEqual(['skills.yaml']);
    expect(statSync(join(root, german)).mode & 0o777).toBe(0o600);
  });

  it('does not touch what only a person can decide', async () => {
    const source = soundContent()
      ['content/skills/read-drawings.yaml']!.replace('type: skill', 'type: skil')
      .replace('family:', 'famly:');
    const root = projectWith({ 'content/skills/read-drawings.yaml': source });
    const { made, left } = await fixContent(root);
    expect(made.size).toBe(0);
    expect(left.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(read(root, 'content/skills/read-drawings.yaml')).toBe(source);
  });
});
