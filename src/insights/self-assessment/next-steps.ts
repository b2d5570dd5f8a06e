import type { Level } from '../../model/levels.ts';
import { gapsTo, nextSteps, type Gap, type NextStep } from '../graph/gaps.ts';
import type { Graph, GraphJob, GraphOffer } from '../graph/graph.ts';
import type { ClaimedLevels } from './claimed-levels.ts';

/** More than these nobody takes. */
export const MOST_STEPS = 3;

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

/** A learning factory with the skills that can be trained there, as far as it is known. */
export interface PracticePlace {
  readonly id: string;
  readonly skills: readonly string[];
}

/** A place as a next step, with the gaps on which one could work there. */
export interface PracticeStep {
  readonly place: PracticePlace;
  readonly touches: readonly Gap[];
}

/** The place that touches most gaps, then by id; undefined where none touches any. No level follows from it. */
export function placeToPractise(gaps: readonly Gap[], places: readonly PracticePlace[]): PracticeStep | undefined {
  return places
    .map((place) => ({ place, touches: gaps.filter(({ skill }) => place.skills.includes(skill)) }))
    .filter(({ touches }) => touches.length > 0)
    .sort((a, b) => b.touches.length - a.touches.length || (a.place.id < b.place.id ? -1 : 1))[0];
}

/**
 * At most `most` offers to take next: of each kind the one that closes most, then whatever closes most of the rest. A gap that
 * one closes does not count for the next.
 */
export function proposedSteps(gaps: readonly Gap[], { offers }: Pick<Graph, 'offers'>, most = MOST_STEPS): NextStep[] {
  const steps: NextStep[] = [];
  let open = gaps;
  const take = (from: readonly GraphOffer[], count: number) => {
    for (const step of nextSteps(open, { offers: from }, count)) {
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
  take(offers, most - steps.length);
  return steps;
}
