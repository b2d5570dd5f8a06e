import { observatory } from '../../../observatory.config.ts';
import { issueFormAddress } from '../../exchange/repository-links.ts';
import { coverageMatrix, isOpen, type MatrixRow } from '../../insights/coverage-matrix.ts';
import { jobsBySector } from '../../insights/sector.ts';
import type { Level } from '../../model/levels.ts';
import { catalogue } from '../catalogue.ts';

/** Rows on one page, with the forms of their open calls: as many as the budget for pages bears. */
const ROWS = 200;

/** The two views of a sector: skills with an open call, and skills that offers reach at every level asked for. */
export const ANSWERED = [false, true] as const;

/** The pages of a view of a sector, without language and base: `coverage/c28/`, `coverage/c28/page/2/`, `coverage/c28/answered/`. */
export function sectorPages(sector: string, answered: boolean): string[] {
  const first = `coverage/${sector.toLowerCase()}/${answered ? 'answered/' : ''}`;
  const count = Math.max(1, Math.ceil(rowsOf(sector, answered).length / ROWS));
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : `${first}page/${index + 1}/`));
}

/** The rows on a page of a view, the first of which is 1. */
export function sectorRows(sector: string, answered: boolean, page: number): MatrixRow[] {
  return rowsOf(sector, answered).slice((page - 1) * ROWS, page * ROWS);
}

/** The ground of a share (0 to 1): one of five, 0 to 4; finer ones nobody tells apart. */
export function shareBand(share: number): number {
  return Math.min(4, Math.floor(share * 5));
}

const matrices = new Map<string, MatrixRow[]>();

/** The needs of a sector; computed once per build, for all its pages in all languages. */
export function matrixOf(sector: string): readonly MatrixRow[] {
  const matrix = matrices.get(sector) ?? coverageMatrix(catalogue, jobsBySector(catalogue).get(sector) ?? []);
  matrices.set(sector, matrix);
  return matrix;
}

function rowsOf(sector: string, answered: boolean): MatrixRow[] {
  return matrixOf(sector).filter(({ cells }) => answered === !cells.some(isOpen));
}

/** The codes of the sectors that a job profile works in, in the order of the vocabulary. */
export function sectorsWithJobs(): string[] {
  return [...jobsBySector(catalogue).keys()];
}

/** The form that proposes a micro-credential, filled in with a skill and the level that nothing reaches yet; in English, as the form. */
export function proposalAddress(skill: string, level: Level): string {
  const title = catalogue.entries.skills.get(skill)!.data.title;
  return issueFormAddress(observatory.repository, 'propose-micro-credential', { outcomes: `(${title}, ${level})` });
}
