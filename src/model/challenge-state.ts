import { isKnown, type Stated } from './stated.ts';

/** What can be said of a challenge. */
export const CHALLENGE_STATES = ['open', 'taken', 'done', 'withdrawn'] as const;

/** What readers are shown: an open challenge whose deadline has passed is open no longer. */
export const SHOWN_STATES = ['open', 'past-deadline', 'taken', 'done', 'withdrawn'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** The fields from which the state follows. */
interface StateBasis {
  readonly states: readonly { readonly state: (typeof CHALLENGE_STATES)[number]; readonly on: string }[];
  readonly deadline: Stated<string>;
}

/** The state that was said last. */
export function latestState<State>(states: readonly State[]): State {
  const latest = states.at(-1);
  if (latest === undefined) throw new Error('A challenge has at least one state.');
  return latest;
}

/**
 * The state of a challenge on a day: the one that was said last, but an open one is past its deadline from the day after it.
 *
 * @param today the day to judge by, as YYYY-MM-DD
 */
export function challengeState({ states, deadline }: StateBasis, today: string): ShownState {
  const { state } = latestState(states);
  return state === 'open' && isKnown(deadline) && deadline < today ? 'past-deadline' : state;
}
