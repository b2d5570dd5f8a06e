import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile, microCredential } from '../catalogue/testing/fixtures.ts';
import { coverageBySector, coverageMatrix, isOpen } from './coverage-matrix.ts';
import { jobsBySector } from './sector.ts';

describe('the coverage matrix of a sector', () => {
  const load = async () => {
    const other = jobProfile('toolmaker')
      .replace('sectors: [C25]', 'sectors: [C25, C28]')
      .replace(/(skill: program-lathes, need: essential, level:) \d/, '$1 4')
      .replace(/(skill: measure-parts, need:) essential/, '$1 optional');
    const files = {
      'content/job-profiles/toolmaker.yaml': other,
      'content/micro-credentials/turning-basics.md': microCredential('Turning basics'),
    };
    return (await loadWith(files)).catalogue;
  };
  const matrixOf = (catalogue: Catalogue, sector: string) =>
    coverageMatrix(catalogue, jobsBySector(catalogue).get(sector) ?? []);
  const rowOf = async (sector: string, skill: string) =>
    matrixOf(await load(), sector).find((row) => row.skill === skill)!;

  it('counts the jobs that call a skill essential at exactly a level, and the offers that reach it', async () => {
    const { cells } = await rowOf('C28', 'program-lathes');
    expect(cells.map(({ level, jobs }) => [level, jobs])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
    ]);
    expect(cells[0]!.offers).toBeGreaterThan(0);
    expect(cells[3]!.offers).toBe(0);
    expect(cells.map(isOpen)).toEqual([false, false, false, true]);
  });

  it('leaves out what a sector calls optional only', async () => {
    expect(await rowOf('C28', 'measure-parts')).toBeUndefined();
    expect((await rowOf('C25', 'measure-parts')).cells.reduce((sum, { jobs }) => sum + jobs, 0)).toBe(2);
  });

  it('puts the skills first that most jobs ask for without an answer', async () => {
    const rows = matrixOf(await load(), 'C25');
    const open = rows.map(({ cells }) => cells.filter(isOpen).reduce((sum, { jobs }) => sum + jobs, 0));
    expect(open[0]).toBeGreaterThan(0);
    expect(open).toEqual([...open].sort((a, b) => b - a));
  });

  it('adds up to the essential needs of the sector', async () => {
    const catalogue = await load();
    const needs = (sector: string) =>
      [...catalogue.entries['job-profiles'].values()]
        .filter(({ data }) => data.sectors.includes(sector))
        .flatMap(({ data }) => data.skills.filter(({ need }) => need === 'essential')).length;
    const all = coverageBySector(catalogue);
    expect(all.map(({ sector, jobs }) => [sector, jobs])).toEqual([
      ['C25', 3],
      ['C28', 1],
    ]);
    for (const { sector, byLevel } of all)
      expect(byLevel.reduce((sum, { total }) => sum + total, 0)).toBe(needs(sector));
  });

  it('is empty for a sector without jobs', async () => {
    expect(matrixOf(await load(), 'C10')).toEqual([]);
  });
});
