import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { translationDigest } from '../../catalogue/digest.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { textOfCopy } from './copy-text.ts';
import { scaleContent } from './scale-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'observatory-scale-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const WELD = `# Joining metal.
title: weld
otherTitles: [join, 'fuse, by heat']
type: skill
family: job-specific
definition: >-
  Joins parts by heat.
levels:
  foundation: Tacks.
related:
  - solder
confusable:
  - skill: solder
    difference: Solder melts, the parts do not.
evidence:
  - source: handbook
submittedBy: editorial
submittedOn: 2026-11-24
formerIds:
  - fuse
retired: { on: 2026-11-25, reason: Split up., replacedBy: solder }
`;
const SOLDER =
  WELD.slice(0, WELD.indexOf('related')).replace('title: weld', 'title: solder') +
  'evidence: [{ source: handbook }]\nsubmittedBy: school\nsubmittedOn: 2026-11-24\n';

/** Writes a small project, loads it, multiplies it and loads the result. */
async function scaled(files: Record<string, string>, copies: number) {
  const [root, target] = [join(folder, 'root'), join(folder, 'target')];
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  const { catalogue } = await loadCatalogue(root);
  scaleContent(catalogue, root, target, copies);
  return {
    original: catalogue,
    ...(await loadCatalogue(target)),
    read: (file: string) => readFileSync(join(target, 'content', file), 'utf8'),
    target,
  };
}

describe('scaleContent', () => {
  it('shifts every reference to the copy with the same number, words its texts anew, and changes nothing else', async () => {
    const { read } = await scaled({ 'skills/weld.yaml': WELD, 'skills/solder.yaml': SOLDER }, 3);
    expect(read('skills/weld.yaml')).toBe(WELD);
    const word = /^title: "weld ([a-z]+)"$/m.exec(read('skills/weld-x3.yaml'))?.[1];
    expect(word).toBeDefined();
    expect(read('skills/weld-x3.yaml')).toBe(
      WELD.replace('title: weld', `title: "weld ${word}"`)
        .replace("[join, 'fuse, by heat']", `["join ${word}", "fuse, by heat ${word}"]`)
        .replace('Joins parts by heat.', textOfCopy('Joins parts by heat.', 3))
        .replace('  - solder', '  - solder-x3')
        .replace('skill: solder', 'skill: solder-x3')
        .replace('source: handbook', 'source: handbook-x3')
        .replace('formerIds:\n  - fuse\n', '')
        .replace('replacedBy: solder', 'replacedBy: solder-x3'),
    );
    expect(read('skills/solder-x2.yaml')).toContain('submittedBy: school-x2\n');
  });

  it('copies translations, fresh ones as fresh', async () => {
    const first = await scaled({ 'skills/weld.yaml': WELD }, 1);
    const digest = translationDigest(first.original.entries.skills.get('weld')!.data, 'skills', [
      'title',
      'definition',
    ]);
    const german = `# Deutsch\nweld:\n  of: ${digest}\n  state: unreviewed\n  title: schweißen\n  definition: Fügt Teile durch Wärme.\n`;
    const { catalogue, read } = await scaled({ 'skills/weld.yaml': WELD, 'translations/de/skills.yaml': german }, 3);

    expect(read('translations/de/skills.yaml').startsWith(german)).toBe(true);
    const copy = catalogue.entries.skills.get('weld-x2')?.translations.de;
    expect(copy).toMatchObject({ stale: false, definition: 'Fügt Teile durch Wärme.' });
    expect(copy?.title).toMatch(/^schweißen [a-z]+$/);
    expect(copy?.of).not.toBe(digest);
  });

  it('copies the folder of a course with its files', async () => {
    const course = `---
title: measure
summary: How to measure.
audience: self-study
outcomes:
  - { text: Read a vernier, skill: weld, level: 1 }
  - { text: Read a gauge, skill: weld, level: 1 }
workload: { hours: 5, ects: not-known }
eqf: not-known
iscedf: '0715'
licence: CC-BY-4.0
version: 1.0.0
evidence: [{ source: handbook }]
submittedBy: editorial
submittedOn: 2026-11-24
---

weld is a word here.
`;
    const files = { 'repository/courses/measure/index.md': course, 'repository/courses/measure/scale.svg': '<svg/>' };
    const { catalogue, target } = await scaled(files, 2);
    const copy = catalogue.entries.courses.get('measure-x2');
    expect(copy?.data.outcomes.map(({ skill }) => skill)).toEqual(['weld-x2', 'weld-x2']);
    expect(copy?.body?.trim()).toBe('weld is a word here.');
    expect(existsSync(join(target, 'content/repository/courses/measure-x2/scale.svg'))).toBe(true);
  });

  it(
    'gives no finding with the project’s own content that this does not have itself',
    { timeout: 60_000 },
    async () => {
      const root = process.cwd();
      const own = await loadCatalogue(root);
      scaleContent(own.catalogue, root, folder, 2);
      const twice = await loadCatalogue(folder);
      const codes = (diagnostics: typeof own.diagnostics) => [...new Set(diagnostics.map(({ code }) => code))].sort();
      expect(codes(twice.diagnostics)).toEqual(codes(own.diagnostics));
      for (const collection of COLLECTIONS)
        expect(twice.catalogue.entries[collection].size).toBe(2 * own.catalogue.entries[collection].size);
    },
  );
});
