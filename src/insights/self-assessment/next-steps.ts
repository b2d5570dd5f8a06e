import type { Level } from '../../model/levels.ts';
import { gapsTo, nextSteps, type Gap, type NextStep } from '../graph/gaps.ts';
import type { Graph, GraphJob, GraphOffer } from '../graph/graph.ts';
import type { ClaimedLevels } from './claimed-levels.ts';

const MOST_STEPS = 3;

/** Kinds of offer in the order in which they are proposed: the shorter commitment first. */
const KINDS: readonly GraphOffer['collection'][] = ['courses', 'micro-credentials'];

/**
 * What a person lacks, as far as it was answered. With a target: what its profile asks for beyond the answers. Without: one
 * level more in each skill that is not yet done without help, or, where there is none, in each that is not yet at `advanced`.
 */
export function roomToGrow(levels: ClaimedLevels, target: GraphJob | undefined): Gap[] {
  if (target) {
    const links = target.links.filter(({ skill }) => levels.has(skill));
    return gapsTo({ ...target, links }, new Map([...levels].filter((entry): entry is [string, Level] => entry[1] > 0)));
  }
  const below = (limit: number) =>
    [...levels]
      .filter(([, have]) => have < limit)
      .map(([skill, have]): Gap => ({ skill, need: 'essential', have, want: (have + 1) as Level }));
  const first = below(2);
  return first.length > 0 ? first : below(3);
}

/**
 * At most three offers to take next: of each kind the one that closes most, then whatever closes most of the rest. A gap that
 * one closes does not count for the next.
 */
export function proposedSteps(gaps: readonly Gap[], { offers }: Pick<Graph, 'offers'>): NextStep[] {
  const steps: NextStep[] = [];
  let open = gaps;
  const take = (from: readonly GraphOffer[], most: number) => {
    for (const step of nextSteps(open, { offers: from }, most)) {
      steps.push(step);
      const closed = new Set(step.closes);
      open = open.filter((gap) => !closed.has(gap));
    }
  };
  for (const kind of KINDS)
    take(
      offers.filter(({ collection }) => collection === kind),
      1,
    );
  take(offers, MOST_STEPS - steps.length);
  return steps;
}
