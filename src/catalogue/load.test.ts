import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './load.ts';
import { translationDigest } from './digest.ts';
import { loadWith, projectWith } from './testing/content.ts';
import { skill, soundCounts } from './testing/fixtures.ts';

describe('loadCatalogue', () => {
  it('gives records with their defaults, their file and their body', async () => {
    const { catalogue } = await loadWith({});
    expect(catalogue.entries.skills.get('read-drawings')).toMatchObject({
      file: 'content/skills/read-drawings.yaml',
      body: undefined,
      data: { language: 'en', technologies: [], reviews: [] },
    });
    expect(catalogue.entries.courses.get('reading-drawings')).toMatchObject({
      body: '\nThe course.\n',
      file: 'content/repository/courses/reading-drawings/index.md',
    });
  });

  it('computes states by the build day, and none for sources', async () => {
    const review = 'reviews:\n  - { organisation: north-school, on: 2026-01-20, step: final, outcome: accepted }\n';
    const { catalogue } = await loadWith({
      'content/skills/weld.yaml': `${skill('weld')}${review}`,
      'content/skills/bend.yaml': skill('bend sheets').replace('2026-01-10', '2026-03-01'),
    });
    expect(catalogue.asOf).toBe('2026-03-01');
    expect(catalogue.entries.skills.get('weld')?.status).toBe('validated');
    expect(catalogue.entries.skills.get('bend')?.status).toBe('draft');
    expect(catalogue.entries.sources.get('handbook')?.status).toBeUndefined();
  });

  it('says which translations are stale, and where they stand', async () => {
    const { catalogue: before } = await loadWith({});
    const of = translationDigest(before.entries.skills.get('read-drawings')!.data, 'skills', ['title']);
    const { catalogue } = await loadWith({
      'content/translations/de/skills.yaml': `read-drawings:\n  of: '${of}'\n  state: unreviewed\n  title: Zeichnungen lesen\nmeasure-parts:\n  of: '000000000000'\n  state: unreviewed\n  title: messen\n`,
    });
    expect(catalogue.entries.skills.get('read-drawings')?.translations.de).toMatchObject({
      title: 'Zeichnungen lesen',
      stale: false,
      file: 'content/translations/de/skills.yaml',
      line: 1,
    });
    expect(catalogue.entries.skills.get('measure-parts')?.translations.de).toMatchObject({ stale: true, line: 5 });
    expect(catalogue.entries.skills.get('read-drawings')?.translations.fr).toBeUndefined();
  });

  it('keeps the concepts of a vocabulary in their order', async () => {
    const { catalogue } = await loadWith({});
    expect([...catalogue.vocabularies.countries.concepts.keys()]).toEqual(['ES', 'DE']);
    expect(catalogue.vocabularies.countries.concepts.get('ES')?.labels.fr).toBe('Nom ES');
  });

  it('leaves out what it could not understand and links the rest', async () => {
    const { catalogue, records } = await loadWith({
      'content/skills/weld.yaml': 'title: [',
      'content/skills/bend.yaml': skill('bend sheets'),
    });
    expect(catalogue.entries.skills.has('weld')).toBe(false);
    expect(catalogue.entries.skills.has('bend')).toBe(true);
    expect(records).toBe(soundCounts().records + 2);
  });

  it('uses a record in which a field is written twice, so that it is not reported as missing elsewhere', async () => {
    const { catalogue, diagnostics } = await loadWith({
      'content/sources/handbook.yaml':
        'title: One\ntitle: Two\npublisher: Somebody\ntype: web-page\naddress: not-known\npublished: not-known\nreadOn: not-known\nlicence: not-known\n',
    });
    expect(catalogue.entries.sources.get('handbook')?.data.title).toBe('Two');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['OBS111']);
  });

  it('sorts what it finds by file and place', async () => {
    const { diagnostics } = await loadWith({
      'content/skills/weld.yaml': '',
      'content/skills/bend.yaml': skill('').replace('type: skill', 'type: skil'),
    });
    const places = diagnostics.map(({ file, range }) => `${file} ${String(range.start.offset).padStart(6, '0')}`);
    expect(places).toEqual([...places].sort());
  });

  it('gives the same for the same content', async () => {
    const root = projectWith({});
    const [one, two] = [await loadCatalogue(root), await loadCatalogue(root)];
    expect(two).toEqual(one);
  });

  it('tells how far it has come', async () => {
    const steps: string[] = [];
    await loadCatalogue(projectWith({}), (step) => steps.push(step));
    expect(steps).toEqual([
      `Reading: file 0 of ${soundCounts().files}`,
      'Checking across files',
      // The translations, all of which are missing.
      `Looking up places: file 0 of ${soundCounts().translations}`,
    ]);
  });
});
