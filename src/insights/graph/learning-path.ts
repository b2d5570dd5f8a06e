import { closedBy, gapsTo, nextSteps, type Gap, type NextStep } from './gaps.ts';
import type { Graph, GraphJob, GraphOffer } from './graph.ts';

/** Offers that lead to a job, with how many of its essential skills they teach at the level asked for. */
export interface PathToJob {
  /** In their order, each with the essential skills that it adds. */
  readonly steps: readonly NextStep[];
  readonly covered: number;
  readonly total: number;
  readonly hours: number;
  /** The essential skills that remain. */
  readonly open: readonly Gap[];
}

/** More steps than somebody would take for a job are no path. */
const MOST_STEPS = 12;

/**
 * The path to a job for somebody who brings nothing: at each step the offer that teaches most of the essential skills that
 * are still open, until none adds any (the greedy solution of the set cover problem, which comes near the shortest).
 */
export function computedPath(job: GraphJob, graph: Pick<Graph, 'offers'>): PathToJob {
  const needs = essentialNeeds(job);
  return pathOf(needs, nextSteps(needs, graph, MOST_STEPS));
}

/** What offers in a given order add for a job. */
export function pathThrough(job: GraphJob, offers: readonly GraphOffer[]): PathToJob {
  const needs = essentialNeeds(job);
  let open: readonly Gap[] = needs;
  const steps = offers.map((offer): NextStep => {
    const closes = closedBy(offer, open);
    open = open.filter((gap) => !closes.includes(gap));
    return { offer, closes };
  });
  return pathOf(needs, steps);
}

function essentialNeeds(job: GraphJob): Gap[] {
  return gapsTo(job, new Map()).filter(({ need }) => need === 'essential');
}

function pathOf(needs: readonly Gap[], steps: readonly NextStep[]): PathToJob {
  const closed = new Set(steps.flatMap(({ closes }) => closes));
  return {
    steps,
    covered: closed.size,
    total: needs.length,
    hours: steps.reduce((sum, { offer }) => sum + offer.hours, 0),
    open: needs.filter((gap) => !closed.has(gap)),
  };
}
