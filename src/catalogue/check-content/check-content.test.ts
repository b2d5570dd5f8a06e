import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../load.ts';
import { folderWith, projectWith, type Files } from '../testing/content.ts';
import { course, skill } from '../testing/fixtures.ts';
import { checkContent } from './check-content.ts';

const GERMAN = 'content/translations/de/skills.yaml';
const entry = (id: string, more = '') => `${id}:\n  state: unreviewed\n  title: Zeichnungen lesen\n${more}`;

const WORDS =
  'steel, brass and tin in every position, by hand and by machine, with the filler that the drawing asks for and no other,';

/** Both threads have something to say about each of these. */
const CASES: Record<string, Files> = {
  'sound content': {},
  'records and translations with mistakes': {
    'content/skills/weld.yaml': skill('weld').replace('type:', 'tpye:'),
    'content/skills/bend.yaml': 'title: [',
    'content/skills/Weld.yaml': skill('weld'),
    [GERMAN]: `${entry('read-drawings', '  summary: Liest.\n')}${entry('raed-drawings')}${entry('weld')}${entry('bend')}`,
    'content/translations/fr/skills.yaml': `\uFEFF${entry('read-drawings', "  of: '000000000000'\n")}  `,
    'content/translations/es/job-profiles.yaml': 'turner:\n  state: unreviewed\n  tasks: [leer, medir]\n',
    'content/translations/it/skills.yaml': 'read-drawings: [',
  },
  'records in the words of others': {
    'content/skills/weld.yaml': skill('weld').replace('so that', `${WORDS} so that`),
    'content/skills/solder.yaml': skill('solder').replace('so that', `${WORDS} so that`),
  },
  'bodies and files with mistakes': {
    'content/repository/courses/reading-drawings/index.md': course(
      'Reading drawings',
      'A <b>view</b>.\n\n[plan](plan.pdf), [plan](javascript:x)\n\n![g](https://elsewhere.org/g.png)\n\n## The scan\n',
    ),
    'content/repository/courses/reading-drawings/plan.docx': '',
    'content/repository/courses/reading-drawings/view.svg': '<svg><script/></svg>',
    'content/repository/courses/reading-drawings/calculations.yaml': '- { lesson: 1, quote: nowhere }\n',
    [GERMAN]: entry('raed-drawings'),
  },
  'translations in the wrong place': {
    'content/translations/xx/skills.yaml': entry('read-drawings'),
    'content/translations/skills.yaml': '',
    'content/translations/de/Skills.yaml': entry('read-drawings'),
    [GERMAN]: entry('read-drawings'),
    'content/Translations/de/skills.yaml': entry('read-drawings'),
  },
  'a file of translations that is not text': { [GERMAN]: new Uint8Array([0, 1, 2]) },
  'a file in place of the translations': { 'content/translations': entry('read-drawings') },
};

describe('checkContent', { timeout: 30_000 }, () => {
  it.each(Object.entries(CASES))('finds what loadCatalogue finds: %s', async (_what, files) => {
    const root = projectWith(files);
    expect(await checkContent(root)).toEqual(found(await loadCatalogue(root)));
  });

  it('finds what loadCatalogue finds: the content of the project itself', async () => {
    const { records, ...rest } = await checkContent(process.cwd());
    expect({ records, ...rest }).toEqual(found(await loadCatalogue(process.cwd())));
    expect(records).toBeGreaterThan(100);
  });

  it.each(['content/translations', 'content'])('follows no link in place of %s', async (link) => {
    const target = projectWith({ [GERMAN]: 'read-drawings: [' });
    const root = link === 'content' ? folderWith({ 'other/x': '' }) : projectWith({});
    symlinkSync(join(target, link), join(root, link));
    const { diagnostics, ...rest } = await checkContent(root);
    expect({ diagnostics, ...rest }).toEqual(found(await loadCatalogue(root)));
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toContain(`OBS101 ${link}`);
    expect(diagnostics.map(({ code }) => code)).not.toContain('OBS110');
  });

  it('fails as loadCatalogue does where there is nothing to read', async () => {
    const root = folderWith({});
    await expect(loadCatalogue(root)).rejects.toThrow('ENOENT');
    await expect(checkContent(root)).rejects.toThrow('ENOENT');
  });
});

function found({ records, diagnostics, sources }: Awaited<ReturnType<typeof checkContent>>) {
  return { records, diagnostics, sources };
}
