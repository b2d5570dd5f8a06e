import { describe, expect, it } from 'vitest';
import { preparedCatalogue } from './prepared.ts';
import { projectWith } from './testing/content.ts';
import { skill } from './testing/fixtures.ts';

describe('preparedCatalogue', () => {
  it('gives a catalogue that nobody can change', async () => {
    const catalogue = await preparedCatalogue(projectWith({}));
    expect(catalogue.entries.skills.get('read-drawings')?.data.title).toBe('read engineering drawings');
    expect(() => (catalogue.entries.skills.get('read-drawings')!.data.title = 'changed')).toThrow(TypeError);
  });

  it('stops a build of content with errors, with a list of them', async () => {
    const files = {
      'content/skills/weld.yaml': skill('weld').replace('handbook', 'handbok'),
      'content/skills/bend.yaml': '',
    };
    await expect(preparedCatalogue(projectWith(files))).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: The content has 2 errors; see \`npm run validate\`.
      content/skills/bend.yaml:1:1 OBS104 is empty
      content/skills/weld.yaml:11:13 OBS301 there is no source with the id \`handbok\`]
    `);
  });

  it('lets warnings pass', async () => {
    const files = { 'content/skills/weld.yaml': skill('weld').trimEnd() };
    await expect(preparedCatalogue(projectWith(files))).resolves.toBeDefined();
  });
});
