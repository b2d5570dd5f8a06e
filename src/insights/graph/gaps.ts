import type { Level } from '../../model/levels.ts';
import type { Need } from '../../model/skill-link.ts';
import type { Graph, GraphJob, GraphOffer } from './graph.ts';

/** What a person can do: a level by skill; a skill that is absent is not claimed. */
export type Abilities = ReadonlyMap<string, Level>;

/** A skill in which a person does not reach what a job asks for. */
export interface Gap {
  readonly skill: string;
  readonly need: Need;
  /** The person's level; 0 where the skill is not claimed. */
  readonly have: 0 | Level;
  readonly want: Level;
}

/** An offer as a next step, with the gaps that it closes. */
export interface NextStep {
  readonly offer: GraphOffer;
  readonly closes: readonly Gap[];
}

/** The abilities of somebody who does a job as its profile describes it. */
export function abilitiesOf({ links }: GraphJob): Abilities {
  return new Map(links.map(({ skill, level }) => [skill, level]));
}

/** What a person lacks for a job: essential skills first, then the widest gaps, then by skill. */
export function gapsTo(job: GraphJob, abilities: Abilities): Gap[] {
  return job.links
    .map(({ skill, need, level }): Gap => ({ skill, need, have: abilities.get(skill) ?? 0, want: level }))
    .filter(({ have, want }) => have < want)
    .sort(
      (a, b) =>
        Number(b.need === 'essential') - Number(a.need === 'essential') ||
        b.want - b.have - (a.want - a.have) ||
        (a.skill < b.skill ? -1 : 1),
    );
}

/** The gaps that an offer closes: it teaches the skill at least up to the level that is wanted. */
export function closedBy(offer: GraphOffer, gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ skill, want }) => (offer.teaches.get(skill) ?? 0) >= want);
}

/**
 * The offers to take next, at most `most`: each time the one that closes most of the essential gaps that are still open, then of
 * all gaps, then with the fewest hours, then by id. What one closes no longer counts for the next.
 */
export function nextSteps(gaps: readonly Gap[], { offers }: Pick<Graph, 'offers'>, most = 3): NextStep[] {
  const steps: NextStep[] = [];
  let open = [...gaps];
  while (steps.length < most && open.length > 0) {
    let best: NextStep | undefined;
    for (const offer of offers) {
      const step = { offer, closes: closedBy(offer, open) };
      if (step.closes.length > 0 && (!best || compareSteps(step, best) < 0)) best = step;
    }
    if (!best) break;
    steps.push(best);
    const closed = new Set(best.closes);
    open = open.filter((gap) => !closed.has(gap));
  }
  return steps;
}

function compareSteps(a: NextStep, b: NextStep): number {
  return (
    essentials(b.closes) - essentials(a.closes) ||
    b.closes.length - a.closes.length ||
    a.offer.hours - b.offer.hours ||
    (a.offer.id < b.offer.id ? -1 : 1)
  );
}

function essentials(gaps: readonly Gap[]): number {
  return gaps.filter(({ need }) => need === 'essential').length;
}
