import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EscoPackageError } from './package-error.ts';
import { readEscoPackage } from './package.ts';
import { occupationIri, packageFolder, skillIri, SMALL_PACKAGE, smallPackage } from './testing/small-package.ts';

/** What the reader says of a package with some files changed; the path of the folder is replaced. */
async function complaint(files: Record<string, string | undefined>): Promise<string> {
  const folder = packageFolder(files);
  const error: unknown = await readEscoPackage(folder).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(EscoPackageError);
  return (error as Error).message.replaceAll(folder, 'DIR');
}

describe('an ESCO package', () => {
  it('is read with its occupations, skills, groups and relations', async () => {
    const { occupations, skills, relations } = await smallPackage();
    expect(occupations.get(occupationIri(1))).toEqual({
      iri: occupationIri(1),
      label: 'turner',
      otherLabels: ['lathe operator', 'lathe hand'],
      description: 'Turners make round parts, on a lathe.',
      status: 'released',
      code: '7223.1',
      isco: '7223',
    });
    expect([...skills.values()].map(({ label, isKnowledge }) => [label, isKnowledge])).toEqual([
      ['turn parts on a lathe', false],
      ['measure parts', false],
      ['tool geometry', true],
      ['working with machines', false],
    ]);
    expect(relations.get(occupationIri(1))).toEqual([
      { skill: skillIri(1), need: 'essential' },
      { skill: skillIri(2), need: 'essential' },
      { skill: skillIri(3), need: 'optional' },
    ]);
  });

  it('is read under the file names of version 1.2 too, with a byte order mark and Windows line ends', async () => {
    const relations = `\uFEFF${SMALL_PACKAGE['occupationSkillRelations.csv']!.replaceAll('\n', '\r\n')}`;
    const esco = await smallPackage({
      'occupationSkillRelations.csv': undefined,
      'occupationSkillRelations_en.csv': relations,
    });
    expect(esco.relations.get(occupationIri(1))).toHaveLength(3);
  });

  it('tells how far it has come', async () => {
    const parts: number[] = [];
    await readEscoPackage(packageFolder(), (part) => parts.push(part));
    expect(parts.at(-1)).toBe(1);
  });

  it('is refused with all files that are missing', async () => {
    expect(await complaint({ 'skills_en.csv': undefined, 'occupationSkillRelations.csv': undefined }))
      .toMatchInlineSnapshot(`
      "DIR is not an unpacked ESCO package in English: it lacks skills_en.csv, occupationSkillRelations_en.csv or occupationSkillRelations.csv.
      Download "classification" in CSV and English from the ESCO portal, unpack it, and name the folder that holds the files."
    `);
    await expect(readEscoPackage(join(packageFolder(), 'nothing'))).rejects.toThrow('There is no such folder');
  });

  it('is refused where a table lacks a column, is empty or is cut off', async () => {
    const skills = SMALL_PACKAGE['skills_en.csv']!;
    expect(await complaint({ 'skills_en.csv': skills.replace('skillType', 'type') })).toMatchInlineSnapshot(
      `"skills_en.csv, line 1: the table lacks the column skillType. It has conceptType, conceptUri, type, preferredLabel, altLabels, status, description."`,
    );
    expect(await complaint({ 'skills_en.csv': skills.split('\n')[0] })).toMatchInlineSnapshot(
      `"skills_en.csv holds no rows. Unpack the package anew."`,
    );
    expect(await complaint({ 'skills_en.csv': '' })).toMatchInlineSnapshot(
      `"skills_en.csv holds no rows. Unpack the package anew."`,
    );
    expect(await complaint({ 'skills_en.csv': skills.slice(0, skills.indexOf('turn metal')) })).toMatchInlineSnapshot(
      `"skills_en.csv, line 2: the file is damaged (Quote Not Closed: the parsing is finished with an opening quote at line 2). Unpack the package anew."`,
    );
    expect(await complaint({ 'skills_en.csv': skills.slice(0, -30) })).toMatchInlineSnapshot(
      `"skills_en.csv, line 5: the file is damaged (Invalid Record Length: columns length is 7, got 6 on line 5). Unpack the package anew."`,
    );
  });
});
