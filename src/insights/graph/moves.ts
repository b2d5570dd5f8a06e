import { abilitiesOf, gapsTo, nextSteps, type Gap, type NextStep } from './gaps.ts';
import type { Graph, GraphJob } from './graph.ts';

/** The direction in which somebody looks along the moves between jobs. */
export type Direction = 'onwards' | 'towards';

/** A step from one job to another, with what it takes. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** One step on, or at the same height. */
  readonly kind: 'up' | 'across';
  /** What somebody who does the first job lacks for the second. */
  readonly gaps: readonly Gap[];
  /** Offers that close most of it. */
  readonly steps: readonly NextStep[];
}

/** The jobs that can be reached in a number of steps, with the moves that lead there. */
export interface Stage {
  readonly jobs: readonly string[];
  readonly moves: readonly Move[];
}

/** More steps than these are a life, not a plan. */
export const MOST_STAGES = 3;

/**
 * The moves onwards from a job, or those that lead towards it, stage by stage: what can be reached in one step, in two, in three.
 * A job stands in the first stage that reaches it; jobs of a stage are sorted by id.
 */
export function stagesFrom(start: string, direction: Direction, graph: Graph, most = MOST_STAGES): Stage[] {
  const neighbours = direction === 'onwards' ? leaving(graph) : arriving(graph);
  const seen = new Set([start]);
  const stages: Stage[] = [];
  let edge = [start];
  while (stages.length < most && edge.length > 0) {
    const moves = edge
      .flatMap((job) => neighbours(job))
      .filter(({ from, to }) => !seen.has(direction === 'onwards' ? to : from));
    const jobs = [...new Set(moves.map(({ from, to }) => (direction === 'onwards' ? to : from)))].sort();
    if (jobs.length === 0) break;
    for (const job of jobs) seen.add(job);
    stages.push({ jobs, moves: moves.map((move) => ({ ...move, ...effortOf(move, graph) })) });
    edge = jobs;
  }
  return stages;
}

type BareMove = Pick<Move, 'from' | 'to' | 'kind'>;

function leaving({ jobs }: Graph): (job: string) => BareMove[] {
  return (from) => movesOf(jobs.get(from)!);
}

function arriving({ jobs }: Graph): (job: string) => BareMove[] {
  const all = [...jobs.values()].flatMap(movesOf);
  return (to) => all.filter((move) => move.to === to);
}

function movesOf({ id, up, across }: GraphJob): BareMove[] {
  return [
    ...up.map((to) => ({ from: id, to, kind: 'up' as const })),
    ...across.map((to) => ({ from: id, to, kind: 'across' as const })),
  ];
}

function effortOf({ from, to }: BareMove, graph: Graph): Pick<Move, 'gaps' | 'steps'> {
  const gaps = gapsTo(graph.jobs.get(to)!, abilitiesOf(graph.jobs.get(from)!));
  return { gaps, steps: nextSteps(gaps, graph) };
}
