import type { Graph } from './graph.ts';
import type { Stage } from './moves.ts';

/** The jobs of some stages by EQF level: a row a stage, the start first, a column a level. */
export interface Ladder {
  /** The levels that occur, lowest first; undefined stands for jobs whose level is not known, at the end. */
  readonly levels: readonly (number | undefined)[];
  /** For each stage the jobs of each level. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** Sorts a job and what can be reached from it into a ladder; a job of several levels stands at the lowest, where people enter it. */
export function ladderOf(start: string, stages: readonly Stage[], { jobs }: Graph): Ladder {
  const rows = [[start], ...stages.map((stage) => stage.jobs)];
  const levelOf = (job: string) => jobs.get(job)!.eqf[0];
  const levels = [...new Set(rows.flat().map(levelOf))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return { levels, rows: rows.map((row) => levels.map((level) => row.filter((job) => levelOf(job) === level))) };
}
